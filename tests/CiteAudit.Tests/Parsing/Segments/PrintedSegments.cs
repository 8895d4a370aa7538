using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

/// <summary>Segments of a text in which each value is printed behind its label: <c>Author=Li Title=Tides</c>.</summary>
internal static class PrintedSegments
{
    public static List<Segment> Of(string printed)
    {
        var segments = new List<Segment>();
        var at = 0;
        foreach (var word in printed.Split(' '))
        {
            if (word.Split('=') is [var label, var value])
                segments.Add(new Segment(Enum.Parse<SegmentLabel>(label), TextSpan.Between(at + label.Length + 1, at + label.Length + 1 + value.Length)));

            at += word.Length + 1;
        }

        return segments;
    }
}
