namespace CiteAudit.Parsing.Segments;

/// <summary>How likely all main fields of an entry are right, from how sure its segments are.</summary>
internal static class EntryTrust
{
    public static double Of(IReadOnlyList<Segment> segments)
    {
        var product = 1.0;
        foreach (var segment in segments)
            product *= IsMain(segment.Label) ? segment.Confidence : 1;

        return segments.Count == 0 ? 0 : product;
    }

    private static bool IsMain(SegmentLabel label) =>
        label is SegmentLabel.Author or SegmentLabel.Title or SegmentLabel.Container or SegmentLabel.Date or SegmentLabel.Volume or SegmentLabel.Pages;
}
