using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Reads what stands between brackets as citation numbers: "1", "4,5", "11-13", "10, 26, 27", "7, pp. 5-9".</summary>
internal static partial class NumberList
{
    public const int Longest = 120;
    private const int WidestRange = 50;

    /// <summary>The numbers with ranges written out; null when the text is something else, such as an interval from zero.</summary>
    public static IReadOnlyList<string>? Read(string inside)
    {
        var match = inside.Length <= Longest ? Form().Match(Glyphs.Plain(inside)) : Match.Empty;
        if (!match.Success)
            return null;

        var labels = new List<string>();
        foreach (Capture item in match.Groups["item"].Captures)
        {
            var ends = item.Value.Split('-', '~').Select(end => int.Parse(end.Trim(), CultureInfo.InvariantCulture)).ToArray();
            if (ends[0] == 0 || ends[^1] < ends[0] || ends[^1] - ends[0] > WidestRange)
                return null;
            labels.AddRange(Range(ends[0], ends[^1]));
        }

        return labels;
    }

    public static IEnumerable<string> Range(int first, int last) =>
        last - first > WidestRange ? [] : Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(number => number.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"^\s?(?<item>\d{1,4}(\s?[-~]\s?\d{1,4})?)(\s?[,;、]\s?(?<item>\d{1,4}(\s?[-~]\s?\d{1,4})?))*\s?([,:]\s?(pp?|ch|chap|sec|s|fig|table|theorem|eq)\b\.?\s?[^\[\]]{1,30})?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
