using CiteAudit.Model;

namespace CiteAudit.Parsing.Segments;

/// <summary>
/// A work has one list of authors. Who is named behind the title edits the book that holds it, and a list that stands
/// twice is the entry in a second language.
/// </summary>
internal static class LaterAuthors
{
    public static void Resolve(List<Segment> segments, string text)
    {
        var first = segments.FindIndex(segment => segment.Label is SegmentLabel.Author);
        var title = segments.FindIndex(segment => segment.Label is SegmentLabel.Title);
        if (first < 0)
            return;

        for (var at = segments.Count - 1; at > first; at--)
        {
            if (segments[at].Label is not SegmentLabel.Author)
                continue;

            if (IsSame(segments[first].Span.In(text), segments[at].Span.In(text)))
                segments.RemoveAt(at);
            else if (first < title && title < at)
                segments[at] = segments[at] with { Label = SegmentLabel.Editor };
        }
    }

    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Trim("[](),.，．").SequenceEqual(other.Trim("[](),.，．"));
}
