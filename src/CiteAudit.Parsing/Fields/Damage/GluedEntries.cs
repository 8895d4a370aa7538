using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Numbers;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields.Damage;

/// <summary>Tells an entry into which a second ran: its number stands inside, or names, a year and a title come all over again.</summary>
internal static partial class GluedEntries
{
    /// <summary>A segment is taken for what it is called only where the labeller is this sure.</summary>
    private const double Sure = 0.5;

    public static string? In(string raw, IReadOnlyList<Segment> segments) =>
        NextNumber(raw) is { } number ? $"a second entry, {number}, runs into it"
        : Second(raw, segments) is { } start ? $"a second entry seems to start at \"{raw.Substring(start, Math.Min(30, raw.Length - start)).TrimEnd()}\""
        : null;

    private static string? NextNumber(string raw)
    {
        if (Labelled().Match(raw) is not { Success: true } first)
            return null;
        var next = string.Create(CultureInfo.InvariantCulture, $"[{int.Parse(first.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) + 1}] ");
        var at = raw.IndexOf(next, first.Length, StringComparison.Ordinal);
        return at > 0 && at + next.Length < raw.Length && char.IsUpper(raw[at + next.Length]) ? next.TrimEnd() : null;
    }

    /// <summary>Where names stand behind what makes a first entry, and a title with its year or its source behind the names.</summary>
    private static int? Second(string raw, IReadOnlyList<Segment> segments)
    {
        // Chinese lists print a work a second time in English.
        if (raw.AsSpan().ContainsAnyInRange('\u3400', '\u9fff'))
            return null;

        var (seen, start) = (Parts.None, -1);
        var again = Parts.None;
        foreach (var segment in segments)
        {
            var part = PartOf(segment, raw);
            if (part is Parts.None)
                continue;
            if (start < 0 && part is Parts.Names && seen.HasFlag(Parts.Names) && IsEntry(seen) && EndsBefore(raw, segment.Span.Start))
                start = segment.Span.Start;
            else if (start >= 0)
                again |= part;
            else
                seen |= part;
        }

        return IsEntry(again) ? start : null;
    }

    private static bool IsEntry(Parts parts) => parts.HasFlag(Parts.Title) && (parts & (Parts.Year | Parts.Source)) != Parts.None;

    // Between two entries stands the end of one: a full stop, a number, or an address.
    private static bool EndsBefore(string raw, int at)
    {
        var before = raw.AsSpan(0, at).TrimEnd(" ");
        return before.Length > 0 && before.Length < at && (before[^1] is '.' or ')' or ']' || char.IsAsciiDigit(before[^1]));
    }

    private static Parts PartOf(Segment segment, string raw) => segment.Label switch
    {
        _ when segment.Confidence < Sure => Parts.None,
        // Who is named behind a title is taken for its editor.
        SegmentLabel.Author or SegmentLabel.Editor => Parts.Names,
        SegmentLabel.Title => Parts.Title,
        SegmentLabel.Date when DateText.HasYear(segment.Span.In(raw)) => Parts.Year,
        SegmentLabel.Container or SegmentLabel.Publisher or SegmentLabel.Pages or SegmentLabel.Institution => Parts.Source,
        _ => Parts.None,
    };

    [GeneratedRegex(@"^\s{0,8}\[(?<number>\d{1,4})\]\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Labelled();

    [Flags]
    private enum Parts
    {
        None = 0,
        Names = 1,
        Title = 2,
        Year = 4,
        Source = 8,
    }
}
