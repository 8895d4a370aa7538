using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Matching;

/// <summary>The mark that publishers put before or after the title of a retracted work. "Retraction" within a title is a word like any other.</summary>
internal static partial class TitleMark
{
    public static bool IsOn(string title) => Form().IsMatch(title);

    public static string Without(string title) => Tail().Replace(Form().Replace(title, ""), "");

    [GeneratedRegex(
        @"^\s*\[?(RETRACTED|Retracted|WITHDRAWN|Withdrawn)(\s+(ARTICLE|Article|article|PAPER|Paper))?\]?\s*:\s*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();

    // "(Retracted article. See vol. 395, pg. 1820, 2020)" in one large index, "[retracted]" in another.
    [GeneratedRegex(
        @"\s*[\[(](RETRACTED|Retracted|retracted|WITHDRAWN|Withdrawn|withdrawn)[^\[\]()]*[\])]\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tail();
}
