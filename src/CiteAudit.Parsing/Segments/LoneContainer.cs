using CiteAudit.Model;

namespace CiteAudit.Parsing.Segments;

/// <summary>What a publisher brought out and nothing is said to be in is the work itself, though the chain took it for the host of one.</summary>
internal static class LoneContainer
{
    public static void Resolve(List<Segment> segments, string text)
    {
        var container = segments.FindIndex(segment => segment.Label is SegmentLabel.Container);
        if (container < 0 || Has(SegmentLabel.Title) || !Has(SegmentLabel.Publisher) || Has(SegmentLabel.Issue) || (Has(SegmentLabel.Volume) && Has(SegmentLabel.Pages)))
            return;

        if (!IsLedByIn(text.AsSpan(0, segments[container].Span.Start)))
            segments[container] = segments[container] with { Label = SegmentLabel.Title };

        bool Has(SegmentLabel label) => segments.Exists(segment => segment.Label == label);
    }

    private static bool IsLedByIn(ReadOnlySpan<char> before) =>
        before.TrimEnd(" :‘“\"'").EndsWith(" in", StringComparison.OrdinalIgnoreCase);
}
