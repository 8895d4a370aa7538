using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>IEEE, MLA and Chicago: authors, then the title in quotation marks.</summary>
internal static partial class QuotedTitleStyle
{
    private const string Openings = "\"“«„";

    public static Layout? Read(EntryBody body)
    {
        var opening = body.Text.AsSpan().IndexOfAny(Openings);
        if (opening < 0 || Closing(body.Text, opening) is not { } closing)
            return null;

        var before = body.Text[..opening];
        var year = YearBeforeTitle().Match(before);
        var authors = body.TrimNames(0, year.Success ? year.Index : opening);
        if (!IsAuthors(body.Text, authors))
            return null;

        return new Layout(authors, body.Trim(opening + 1, closing), closing + 1, 0.95)
        {
            Year = year.Success ? new TextSpan(year.Groups["year"].Index, year.Groups["year"].Length) : default,
        };
    }

    // The title may quote in turn; the mark that closes it has a comma or full stop beside it.
    private static int? Closing(string text, int opening)
    {
        var (mark, depth) = (text[opening] switch { '"' => '"', '«' => '»', _ => '”' }, 0);
        for (var index = opening + 1; index < text.Length; index++)
        {
            if (text[index] == text[opening] && text[opening] != mark)
                depth++;
            var closes = text[index] == mark || (text[opening] == '„' && text[index] == '“');
            if (!closes)
                continue;
            if (depth > 0)
                depth--;
            else if (text[index - 1] is ',' or '.' or '?' or '!' || index + 1 >= text.Length || text[index + 1] is ',' or '.' or ';')
                return index;
        }

        return null;
    }

    // An organisation's name may hold any word; people's names do not.
    private static bool IsAuthors(string text, TextSpan authors) =>
        authors.Length == 0 || NameShape.IsList(authors.In(text)) || NameShape.IsOrganisation(authors.In(text));

    [GeneratedRegex(@"[,.]?\s?[(（]?\b(?<year>(1[5-9]|20)\d{2}[a-z]?)[)）]?[.,:]?\s{0,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearBeforeTitle();
}
