using System.Globalization;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Segments;

/// <summary>How likely all main fields of an entry are right, from how sure its segments are.</summary>
internal static class EntryTrust
{
    /// <summary>The chain's own measure, and the share of held-out strings that were right there; between two lines a straight line.</summary>
    private static readonly (double Sure, double Right)[] Line =
        [.. Lexicon.Lines("entry-trust.txt").Select(line => line.Split(' ')).Select(pair => (Number(pair[0]), Number(pair[1])))];

    public static double Of(IReadOnlyList<Segment> segments) => RightAt(Sure(segments));

    /// <summary>How sure the chain is of all main segments together; where it found none, there is nothing to be sure of.</summary>
    public static double Sure(IReadOnlyList<Segment> segments)
    {
        var (product, main) = (1.0, 0);
        foreach (var segment in segments.Where(segment => IsMain(segment.Label)))
        {
            product *= segment.Confidence;
            main++;
        }

        return main > 0 ? product : 0;
    }

    /// <summary>The share of strings that are right where the chain is so sure.</summary>
    public static double RightAt(double sure)
    {
        var next = 1;
        while (next < Line.Length - 1 && Line[next].Sure < sure)
            next++;

        var (from, to) = (Line[next - 1], Line[next]);
        return from.Right + ((to.Right - from.Right) * Math.Clamp((sure - from.Sure) / (to.Sure - from.Sure), 0, 1));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static bool IsMain(SegmentLabel label) =>
        label is SegmentLabel.Author or SegmentLabel.Title or SegmentLabel.Container or SegmentLabel.Date or SegmentLabel.Volume or SegmentLabel.Pages;
}
