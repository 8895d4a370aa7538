using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Reads the year that a marker prints, or that stands in brackets right before a numbered one.</summary>
internal static partial class NamedYears
{
    private const int Window = 12;

    public static int? Of(string text, Marker marker)
    {
        var match = marker.Items is null
            ? Before().Match(text[Math.Max(0, marker.Span.Start - Window)..marker.Span.Start])
            : marker.Items.Count == 1 ? Last().Match(marker.Items[0].Label) : Match.Empty;
        return match.Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"[(（](?<year>(19|20)[0-9]{2})[a-z]?[)）],?\s?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<year>[0-9]{4})[a-z]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Last();
}
