using System.Buffers;
using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Titles;

/// <summary>A title as its author wrote it: spaces single, words whole that a line break divided, marks of the medium gone.</summary>
internal static partial class TitleText
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐\u00ad");

    public static string? Read(string? printed)
    {
        if (printed is null)
            return null;

        var title = printed.Length > 0 && printed[^1] is ']' or '］' or '\n' ? Medium().Replace(printed, "") : printed;
        if (title.AsSpan().ContainsAny(Hyphens))
            title = Broken().Replace(title, "");
        if (OddSpace.In(title))
            title = Spaces().Replace(title, " ");
        title = title.Trim(' ', ',', ';', '，');
        return title.Length == 0 ? null : title;
    }

    // "infor- mation", but not "long- and short-term".
    [GeneratedRegex(@"(?<=\p{Ll}{2})[-‐\u00ad]\s(?!(and|or|und|oder|et|ou|y|o|e|to|bzw|versus|vs)\b)(?=\p{Ll}{2})|\u00ad", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Broken();

    [GeneratedRegex(
        @"\s{0,2}([\[［]([A-Z]{1,2}(/[A-Z]{2})?|[Ii]nternet|[Oo]n-?line|[Ee]lectronic( resource| version)?|serial on-?line|[Dd]ata ?set|[Cc]omputer software|[Ff]ilm|[Mm]otion picture|[Ww]eb ?page|[Ww]eb log post|[Vv]ideo)[\]］])+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Medium();

    [GeneratedRegex(@"\s{1,50}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();
}
