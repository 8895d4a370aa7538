using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Linking;

// The numbers that a marker prints, ranges written out: "1", "[1], [2]", "4–7"; empty when it prints anything else.
internal static partial class PrintedNumbers
{
    private const int WidestRange = 60;

    public static IReadOnlyList<int> In(string marker)
    {
        var match = Form().Match(Glyphs.Plain(marker));
        if (!match.Success)
            return [];

        var numbers = new List<int>();
        foreach (Capture item in match.Groups["item"].Captures)
        {
            var ends = item.Value.Split('-').Select(end => int.Parse(end.Trim(' ', '[', ']'), CultureInfo.InvariantCulture)).ToArray();
            if (ends[^1] < ends[0] || ends[^1] - ends[0] > WidestRange)
                return [];
            numbers.AddRange(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        }

        return numbers;
    }

    [GeneratedRegex(
        @"^[\[( ]{0,3}(?<item>\d{1,4}(\]? ?- ?\[?\d{1,4})?)[\]) ]{0,3}([,;] ?[\[(]?(?<item>\d{1,4}(\]? ?- ?\[?\d{1,4})?)[\]) ]{0,3}){0,40}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
