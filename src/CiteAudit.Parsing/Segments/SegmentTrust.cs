using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Parsing.Segments;

/// <summary>How likely a segment has the right label and the right ends: as its least sure word, or the nearest words outside.</summary>
internal static class SegmentTrust
{
    public static double Of(LabelWork work, int first, int last)
    {
        var label = work.Labels[first];
        Span<float> shares = stackalloc float[ChainShape.Labels];
        var least = 1f;
        for (var at = first; at <= last; at++)
        {
            if (work.Tokens[at].IsPunctuation && first != last)
                continue;

            work.Lattice.Marginals(at, shares);
            least = Math.Min(least, shares[(int)label]);
        }

        least = Math.Min(least, Outside(work, first - 1, -1, label, shares));
        least = Math.Min(least, Outside(work, last + 1, 1, label, shares));
        return Math.Round(Math.Clamp(least, 0, 1), 4);
    }

    private static float Outside(LabelWork work, int at, int step, SegmentLabel label, Span<float> shares)
    {
        while (at >= 0 && at < work.Labels.Length && work.Tokens[at].IsPunctuation)
            at += step;

        if (at < 0 || at >= work.Labels.Length)
            return 1;

        work.Lattice.Marginals(at, shares);
        return 1 - shares[(int)label];
    }
}
