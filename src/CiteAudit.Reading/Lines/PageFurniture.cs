using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Lines;

internal static partial class PageFurniture
{
    // Heads and feet are at most this many lines deep; body text farther in is never taken for one.
    private const int Depth = 4;
    private const int LongestHead = 120;

    public static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count == 0 || lines[^1].Page < 2)
            return lines;

        var pages = lines.Select((line, index) => (line, index))
            .Where(entry => !entry.line.IsBlank)
            .GroupBy(entry => entry.line.Page, entry => entry.index)
            .Select(page => page.ToArray())
            .ToArray();
        var kept = lines.ToArray();
        Empty(kept, [.. pages.Select(page => page.Take(Depth).ToArray())]);
        Empty(kept, [.. pages.Select(page => page.TakeLast(Depth).Reverse().ToArray())]);
        return kept;
    }

    private static void Empty(SourceLine[] lines, int[][] edges)
    {
        var enough = edges.Length > 4 ? 3 : 2;
        var repeated = edges
            .SelectMany(edge => edge.Select(index => Form(lines[index])).Distinct(StringComparer.Ordinal))
            .CountBy(form => form, StringComparer.Ordinal)
            .Where(form => form.Key.Length > 0 && form.Value >= enough)
            .Select(form => form.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var edge in edges)
        {
            foreach (var index in edge.TakeWhile(index => repeated.Contains(Form(lines[index]))))
                lines[index] = lines[index].Emptied();
        }
    }

    private static string Form(SourceLine line)
    {
        var text = line.Text.Trim();
        if (text.Length is 0 or > LongestHead)
            return "";

        var number = PageNumber().Match(text);
        if (number.Success)
        {
            var distance = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) - line.Page;
            return Numbers().Replace(text, "#") + distance.ToString(CultureInfo.InvariantCulture);
        }

        return text.Count(char.IsLetter) > 2 ? Numbers().Replace(text, "#") : "";
    }

    [GeneratedRegex(@"(?<=^(?:page|p\.|seite|página|[-–—|\s]){0,2}\s?)\d{1,4}(?=(?:\s?(?:of|/|de|von)\s?\d{1,4})?[\s|–—-]{0,3}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d{1,9}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
