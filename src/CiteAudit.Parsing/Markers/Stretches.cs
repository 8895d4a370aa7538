using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Stretches of one text, to be asked whether another meets any of them.</summary>
internal sealed class Stretches
{
    private readonly List<TextSpan> spans = [];

    public Stretches(IEnumerable<TextSpan> stretches)
    {
        foreach (var span in stretches.OrderBy(span => span.Start))
        {
            if (spans.Count > 0 && span.Start <= spans[^1].End)
                spans[^1] = TextSpan.Between(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            else
                spans.Add(span);
        }
    }

    public bool Meet(TextSpan span)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < spans.Count && spans[low].Start < span.End;
    }
}
