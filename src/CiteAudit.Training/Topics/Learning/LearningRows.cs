namespace CiteAudit.Training.Topics.Learning;

/// <summary>What trees learn from: signals, whether the work was swapped in, and how much the row counts.</summary>
internal sealed record LearningRows(IReadOnlyList<float[]> Signals, bool[] AreSwaps, float[] Worth)
{
    // Made pairs have neither venue nor a label that somebody looked at; hard genuine citations are few and cost trust.
    private const float MadeWorth = 0.5f;
    private const float HardWorth = 2;

    /// <summary>Swaps from near fields are left out: they need not be flagged and must not be called fitting.</summary>
    public static LearningRows Of(IEnumerable<Weighed> weighed)
    {
        var rows = weighed.Where(row => !row.Pair.IsNear).ToList();
        return new LearningRows(
            [.. rows.Select(row => row.Signals)],
            [.. rows.Select(row => !row.Pair.IsMatch)],
            [.. rows.Select(row => row.Pair.IsMade ? MadeWorth : row.Pair is { IsMatch: true, Hard.Length: > 0 } ? HardWorth : 1)]);
    }
}
