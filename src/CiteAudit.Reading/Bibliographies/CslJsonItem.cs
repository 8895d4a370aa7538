using System.Text.Json;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Bibliographies;

// One item of CSL-JSON, as .json bibliographies hold it and citation managers put it into fields of a document.
internal static partial class CslJsonItem
{
    private static readonly WorkKinds Kinds = new("CslTypes");

    public static StructuredEntry Read(JsonElement item, string key)
    {
        var kind = Kinds.Of(JsonFields.Text(item, "type"));
        var note = JsonFields.Text(item, "note");
        return new StructuredEntry(key)
        {
            Kind = kind,
            Authors = CslNames.Of(item, "author", "director", "composer", "interviewee", "inventor"),
            MoreAuthors = CslNames.HasRemainder(item, "author"),
            Editors = CslNames.Of(item, "editor", "collection-editor"),
            Title = Plain(JsonFields.Text(item, "title") ?? JsonFields.Text(item, "title-short")),
            Container = Plain(Container(item, kind)),
            Volume = JsonFields.Text(item, "volume"),
            Issue = JsonFields.Text(item, "issue"),
            Pages = JsonFields.Text(item, "page") ?? JsonFields.Text(item, "article-number") ?? JsonFields.Text(item, "page-first"),
            Edition = JsonFields.Text(item, "edition"),
            Publisher = Plain(JsonFields.Text(item, "publisher")),
            Place = JsonFields.Text(item, "publisher-place"),
            Issued = CslDate.Of(item, "issued", "published", "submitted"),
            Doi = JsonFields.Text(item, "DOI") ?? JsonFields.Text(item, "doi") ?? CslExtra.Find(note, "DOI"),
            Arxiv = Arxiv(item) ?? CslExtra.Find(note, "arXiv"),
            Pmid = JsonFields.Text(item, "PMID") ?? CslExtra.Find(note, "PMID"),
            Isbn = First(JsonFields.Text(item, "ISBN")),
            Issn = First(JsonFields.Text(item, "ISSN")),
            Url = JsonFields.Text(item, "URL") ?? JsonFields.Text(item, "url"),
        };
    }

    // A book's series is not what the book stands in.
    private static string? Container(JsonElement item, WorkKind kind) =>
        JsonFields.Text(item, "container-title")
        ?? JsonFields.Text(item, "container-title-short")
        ?? (kind is WorkKind.ConferencePaper ? JsonFields.Text(item, "event-title") ?? JsonFields.Text(item, "event") : null)
        ?? (kind is WorkKind.Book or WorkKind.Thesis ? null : JsonFields.Text(item, "collection-title"));

    // Zotero writes the number with its label, other managers the archive and a place in it.
    private static string? Arxiv(JsonElement item)
    {
        if (JsonFields.Text(item, "number") is { } number && number.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase))
            return number;
        return string.Equals(JsonFields.Text(item, "archive"), "arXiv", StringComparison.OrdinalIgnoreCase) ? JsonFields.Text(item, "archive_location") : null;
    }

    // Print and electronic numbers, paperback and hard cover stand in one field.
    private static string? First(string? numbers) =>
        numbers is null ? null : Together().Match(numbers) is { Success: true } whole ? whole.Value : numbers.Split([' ', ',', ';'], 2)[0];

    private static string? Plain(string? text) => text is null ? null : Space().Replace(Markup().Replace(text, ""), " ").Trim();

    [GeneratedRegex(@"^[0-9]{1,5}( [0-9]{1,7}){2,3} [0-9Xx]$|^[0-9]{4} [0-9]{3}[0-9Xx]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Together();

    // The tags CSL knows in titles, and no other: "p < 0.05" is no tag.
    [GeneratedRegex(@"</?(i|b|em|strong|sub|sup|sc|span)( [^<>]{0,80})?>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
