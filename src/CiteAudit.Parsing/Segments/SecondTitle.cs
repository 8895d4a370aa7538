namespace CiteAudit.Parsing.Segments;

/// <summary>
/// A work has one title. The chain does not remember that far, and calls the book that holds a chapter a title again where
/// its editors stand between the two.
/// </summary>
internal static class SecondTitle
{
    public static void Resolve(List<Segment> segments)
    {
        var first = segments.FindIndex(segment => segment.Label is SegmentLabel.Title);
        var last = segments.FindLastIndex(segment => segment.Label is SegmentLabel.Title);
        if (first < 0 || first == last || segments.Exists(segment => segment.Label is SegmentLabel.Container))
            return;

        var between = segments.GetRange(first + 1, last - first - 1);
        if (between.Exists(segment => segment.Label is SegmentLabel.Editor or SegmentLabel.Author) && !between.Exists(segment => segment.Label is SegmentLabel.Title))
            segments[last] = segments[last] with { Label = SegmentLabel.Container };
    }
}
