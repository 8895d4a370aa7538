namespace CiteAudit.Training.Topics.Measuring;

/// <summary>How well scores put swaps before genuine citations.</summary>
internal sealed class Ranking(IEnumerable<(double Score, bool IsSwap)> scored)
{
    private readonly (double Score, bool IsSwap)[] ranked = [.. scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.IsSwap)];

    public int Count => ranked.Length;

    /// <summary>The chance that a swap is put before a genuine citation.</summary>
    public double Area()
    {
        var (swaps, below) = (0L, 0.0);
        foreach (var group in ranked.GroupBy(pair => pair.Score))
        {
            var (yes, no) = (group.Count(pair => pair.IsSwap), group.Count(pair => !pair.IsSwap));
            below += no * (swaps + (yes / 2.0));
            swaps += yes;
        }

        return below / (swaps * (double)(ranked.Length - swaps));
    }

    /// <summary>The share of swaps above the lowest bound at which so many of those flagged are swaps, and that bound.</summary>
    public (double Recall, double Bound) RecallAt(double precision)
    {
        var (yes, all, best, bound) = (0, 0, 0, double.PositiveInfinity);
        foreach (var (score, isSwap) in ranked)
        {
            all++;
            yes += isSwap ? 1 : 0;
            if (yes >= precision * all)
                (best, bound) = (yes, score);
        }

        return (best / (double)Math.Max(1, ranked.Count(pair => pair.IsSwap)), bound);
    }
}
