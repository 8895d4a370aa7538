using System.Text.RegularExpressions;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markup;

// CommonMark 4.7: "[name]: address" on a line of its own. Numbered ones are entries of a reference list as well, and stay in the text.
internal static partial class LinkDefinitions
{
    public const int LongestName = 200;

    public static (IReadOnlyList<SourceLine> Lines, Dictionary<string, string> Links) Take(IReadOnlyList<SourceLine> lines)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        var kept = lines.ToArray();
        for (var index = 0; index < kept.Length; index++)
        {
            if (Form().Match(kept[index].Text) is not { Success: true } match)
                continue;

            links.TryAdd(Folded(match.Groups["name"].Value), match.Groups["target"].Value);
            if (!match.Groups["name"].Value.All(char.IsAsciiDigit))
                kept[index] = kept[index].Emptied();
        }

        return (kept, links);
    }

    public static string Folded(string name) => name.Trim().ToLowerInvariant();

    [GeneratedRegex(@"^ {0,3}\[(?!\^)(?<name>[^\[\]]{1,200})\]:[ \t]{0,20}<?(?<target>[^\s<>]{1,2000})>?[ \t]{0,20}(?:""[^""]{0,500}""|'[^']{0,500}'|\([^()]{0,500}\))?[ \t]{0,20}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
