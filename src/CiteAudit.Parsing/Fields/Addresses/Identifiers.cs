using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields.Addresses;

/// <summary>Labels what has a form of its own: DOI, arXiv number, PMID, ISBN, ISSN, address. Also says what to blank out for the rules that follow.</summary>
internal static partial class Identifiers
{
    private const string Closing = ".,;:'\"”’»)]}>([。，；";

    public static (IReadOnlyList<Field> Fields, IReadOnlyList<TextSpan> Blanks) Label(string raw)
    {
        var text = raw.Length <= EntryLabeller.LongestEntry ? raw : raw[..EntryLabeller.LongestEntry];
        var fields = new List<Field>();
        var blanks = new List<TextSpan>();
        var signs = IdentifierSigns.In(text);
        if (signs.Doi)
            Add(FieldName.Doi, DoiForm().Matches(text));
        if (signs.Arxiv)
            Add(FieldName.Arxiv, ArxivForm().Matches(text));
        if (signs.Pmid)
            Add(FieldName.Pmid, PmidForm().Matches(text));
        if (signs.Isbn)
            Add(FieldName.Isbn, IsbnForm().Matches(text));
        if (signs.Issn)
            Add(FieldName.Issn, IssnForm().Matches(text));
        if (signs.Url)
            Add(FieldName.Url, UrlForm().Matches(text));
        if (signs.Access)
            blanks.AddRange(AccessForm().Matches(text).Select(match => new TextSpan(match.Index, match.Length)));
        return (fields, blanks);

        void Add(FieldName name, MatchCollection matches)
        {
            foreach (Match match in matches)
            {
                if (blanks.Exists(blank => blank.Contains(match.Index)))
                    continue;
                var value = match.Groups["value"];
                blanks.Add(new TextSpan(match.Index, match.Length));
                if (!fields.Exists(field => field.Name == name))
                    fields.Add(new Field(name, Trimmed(text, value.Index, name is FieldName.Doi ? DividedDoi.Length(text, value.Index, value.Length) : value.Length)));
            }
        }
    }

    private static TextSpan Trimmed(string text, int start, int length)
    {
        var behind = text.AsSpan(start, length).StartsWith("10.", StringComparison.Ordinal) ? BehindDoi() : BehindUrl();
        if (behind.Match(text, start, length) is { Success: true } next && next.Index > start)
            length = next.Index - start;
        while (length > 1 && Closing.Contains(text[start + length - 1], StringComparison.Ordinal))
        {
            var closing = text[start + length - 1];
            var opening = closing switch { ')' => '(', ']' => '[', '}' => '{', '>' => '<', _ => '\0' };
            var inside = text.AsSpan(start, length);
            if (opening != '\0' && inside.Count(opening) >= inside.Count(closing))
                break;
            length--;
        }

        return new TextSpan(start, length);
    }

    // What follows a DOI with no space between: the next identifier or address.
    [GeneratedRegex(@"(?<=10\.\d{4,9}/\S{2,200})([,.]?(URL|https?:|[Aa]vailable|\[arXiv|,arXiv|PMID|PubMed|[Dd][Oo][Ii]\s?[:：]|doi$)|,hep-?$)|[（）［］【】《》．\u3400-\u9fff]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BehindDoi();

    // What follows an address: when it was looked at.
    [GeneratedRegex(@"\((accessed|retrieved|visited|cited|\d{4}[).\s])|\[\d{4}-|[（）［］【】《》．\u3400-\u9fff]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BehindUrl();

    // A line break may leave a space behind a slash or hyphen of the DOI; the rest of a DOI holds a digit.
    [GeneratedRegex(
        @"((\[?(available|disponível em|disponible en)[^.]{0,20}:?\s?)?https?://(www\.|dx\.)?doi\.org/?\s?|\bdoi\s?[:：.]?\s?(https?://(dx\.)?doi\.org/\s?)?|\bdoi\.org/)(?<value>10\.\d{4,9}/\s?[^\s]{0,200}((?<=[/_-])\s(?=[^\s]{0,40}\d)[^\s]{1,60})?|(?<=doi\s?[:：]\s?|doi\.org/)1\s?0\s?\.(\s?\d){4,9}\s?/[^\s]{1,200}(?=\s?$)|(?<=doi\s?[:：]\s?)\d[^\s]{3,80})|(?<value>\b10\.\d{4,9}/[^\s]{1,200})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DoiForm();

    [GeneratedRegex(
        @"(https?://(www\.)?arxiv\.org/(abs|pdf)/|\barxiv(\s(preprint|e-prints?))?[\s:,]{1,3}(arxiv\s?:\s?)?)(?<value>\d{4}\.\d{4,5}(v\d{1,2})?|[a-z-]{2,10}(\.[a-z]{2})?/\d{7}(v\d{1,2})?)(\.pdf)?(\s?\[[a-z.-]{2,20}\])?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ArxivForm();

    [GeneratedRegex(
        @"(\bPMID\s?:?\s?|https?://pubmed\.ncbi\.nlm\.nih\.gov/|https?://www\.ncbi\.nlm\.nih\.gov/pubmed/)(?<value>\d{1,8})\b/?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PmidForm();

    [GeneratedRegex(
        @"\bISBN(-?1[03])?\s?[:：]?\s?(?<value>\d[\d -]{7,15}[\dX])(?![\d-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IsbnForm();

    [GeneratedRegex(
        @"\b[ep]?-?ISSN\s?[:：]?\s?(?<value>\d{4}[-–]?\d{3}[\dX])\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssnForm();

    [GeneratedRegex(
        @"((\[online\]\.?\s?)?(available|retrieved from|disponível em|disponible en|disponible sur|verfügbar unter|url)[^.:]{0,12}[:：]?\s?)?<?(?<value>(https?\s?://|www\.)[^\s<>""，。；]{3,400})>?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UrlForm();

    // When a page was looked at is not when the work came out.
    [GeneratedRegex(
        @"[\[［(（]\s?((last\s)?(accessed|visited|retrieved|cited|consulted)[^\])）］]{0,40}|\d{4}[-–/.]\d{1,2}[-–/.]\d{1,2})\s?[\]］)）]|\b(last\s)?(accessed|retrieved|visited|acesso em|acessado em|consultado el|zugriff am|abgerufen am)\b:?\s[^.;)]{0,12}\b\d{1,4}[^.;)]{0,20}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AccessForm();
}
