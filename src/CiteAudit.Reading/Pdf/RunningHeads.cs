using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Pdf;

// Drops what repeats at the same height of several pages, numbers apart: running heads, page numbers, licence lines.
internal static partial class RunningHeads
{
    // Heads and feet stand in the outer eighth of a page.
    private const double Edge = 0.125;
    private const double SameHeight = 6;
    private const int Longest = 160;

    public static IReadOnlyList<Page> Without(IReadOnlyList<Page> pages)
    {
        var enough = pages.Count > 4 ? 3 : 2;
        var repeated = pages
            .SelectMany(page => page.Fragments.Where(fragment => IsAtEdge(fragment, page)).Select(Forms).SelectMany(forms => forms).Distinct(StringComparer.Ordinal))
            .CountBy(form => form, StringComparer.Ordinal)
            .Where(form => form.Value >= enough)
            .Select(form => form.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => page with { Fragments = [.. page.Fragments.Where(fragment => !IsAtEdge(fragment, page) || !Forms(fragment).Any(repeated.Contains))] })];
    }

    private static bool IsAtEdge(Fragment fragment, Page page) =>
        fragment.Box.Bottom < page.Height * Edge || fragment.Box.Top > page.Height * (1 - Edge);

    // Heights are rounded; each fragment counts at its own step and at the next, so that none falls between two.
    private static IEnumerable<string> Forms(Fragment fragment)
    {
        var text = fragment.Text.Trim();
        if (text.Length > Longest || !(PageNumber().IsMatch(text) || text.Count(char.IsLetter) > 2))
            yield break;

        var form = Numbers().Replace(text, "#");
        var step = (int)(fragment.Box.Middle / SameHeight);
        yield return step.ToString(CultureInfo.InvariantCulture) + form;
        yield return (step + 1).ToString(CultureInfo.InvariantCulture) + form;
    }

    [GeneratedRegex(@"^(?:page|p\.|seite|página|pág\.)?[\s|–—-]{0,3}(?:\d{1,5}|[ivxl]{1,6})(?:\s?(?:of|/|de|von)\s?\d{1,4})?[\s|–—-]{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d{1,9}|^[ivxl]{1,6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbers();
}
