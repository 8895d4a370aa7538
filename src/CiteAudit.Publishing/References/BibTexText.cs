using System.Globalization;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Publishing.References;

/// <summary>A reference as a BibTeX entry. Its key is the first family name, the year and the reference's own key, and so its own.</summary>
internal static class BibTexText
{
    public static string Of(Reference reference)
    {
        if (reference.Raw.Length == 0)
            return "";

        var type = TypeOf(reference.Kind);
        var text = new StringBuilder($"@{type}{{{KeyOf(reference)}");
        Add("author", People(reference.Authors, reference.MoreAuthors));
        Add("editor", People(reference.Editors, more: false));
        Add("title", Braced(reference.Title));
        Add(type is "incollection" or "inproceedings" ? "booktitle" : "journal", Escaped(reference.Container));
        Add("series", Escaped(reference.Series));
        Add("volume", Escaped(reference.Volume));
        Add(type is "techreport" or "article" or "misc" ? "number" : "issue", Escaped(reference.Issue));
        Add("pages", Escaped(reference.Pages?.Value is { } pages ? pages.ToString().Replace("-", "--", StringComparison.Ordinal) : reference.Pages?.Text));
        Add("edition", Escaped(reference.Edition));
        Add(type switch { "phdthesis" => "school", "techreport" => "institution", _ => "publisher" }, Escaped(reference.Publisher));
        Add("address", Escaped(reference.Place));
        Add("year", reference.Issued?.Value is { } date ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : Escaped(reference.Issued?.Text));
        Add("month", reference.Issued?.Value is { Month: > 0 } dated ? dated.Month.ToString(CultureInfo.InvariantCulture) : null);
        Add("doi", reference.Doi?.Value?.Value);
        Add("eprint", reference.Arxiv?.Value?.ToString());
        Add("archiveprefix", reference.Arxiv?.Value is null ? null : "arXiv");
        Add("pmid", reference.Pmid?.Value?.ToString());
        Add("isbn", reference.Isbn?.Value?.Value);
        Add("issn", reference.Issn?.Value?.Value);
        Add("url", Verbatim(reference.Url));
        return text.Append("\n}\n").ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    private static string KeyOf(Reference reference)
    {
        var family = reference.Authors.Count > 0 ? FoldedText.Of(reference.Authors[0].Family).Value : "";
        var letters = string.Concat(family.Where(char.IsAsciiLetterOrDigit).Take(24));
        var year = reference.Issued?.Value is { } date ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : "";
        return $"{(letters.Length == 0 ? "ref" : letters)}{year}-{string.Concat(reference.Key.Where(char.IsAsciiLetterOrDigit))}";
    }

    private static string? People(IReadOnlyList<PersonName> people, bool more)
    {
        var names = people.Select(person => person.IsOrganisation ? $"{{{Escaped(person.Family)}}}" : string.Join(", ", new[] { person.Family, person.Suffix, person.Given }.Where(part => !string.IsNullOrEmpty(part)).Select(Escaped)));
        return people.Count == 0 ? null : string.Join(" and ", more ? names.Append("others") : names);
    }

    // Doubled braces keep the capitals of a title as printed.
    private static string? Braced(string? title) => Escaped(title) is { } text ? $"{{{text}}}" : null;

    private static string? Verbatim(string? url) => url?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string? Escaped(string? text)
    {
        if (text is null)
            return null;

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var glyph in text)
        {
            escaped.Append(glyph switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => $@"\{glyph}",
                _ => glyph.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.Article or WorkKind.Editorial or WorkKind.Protocol or WorkKind.Notice or WorkKind.News => "article",
        WorkKind.Book => "book",
        WorkKind.Chapter => "incollection",
        WorkKind.ConferencePaper => "inproceedings",
        WorkKind.Thesis => "phdthesis",
        WorkKind.Report => "techreport",
        _ => "misc",
    };
}
