using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Tests.Training.Topics;

public sealed class BoostingTests
{
    private static readonly BoostingPlan Plan = new(Trees: 40, Leaves: 6, Step: 0.2f, Seed: 1) { SignalShare = 1 };

    // Swapped when both signals are high or both are low: no single one tells.
    private static readonly LearningRows Rows = Make(2000, seed: 3);

    [Fact]
    public void What_no_single_signal_tells_two_tell_together()
    {
        var forest = new Boosting(Rows, Plan).Learn();
        var unseen = Make(500, seed: 4);

        var right = unseen.Signals.Zip(unseen.AreSwaps).Count(pair => forest.Score(pair.First) > 0 == pair.Second);

        Assert.InRange(right, 475, 500);
    }

    [Fact]
    public void The_same_rows_grow_the_same_trees() => Assert.Equivalent(new Boosting(Rows, Plan).Learn(), new Boosting(Rows, Plan).Learn(), strict: true);

    private static LearningRows Make(int count, int seed)
    {
        var dice = new Dice(seed);
        float[][] signals = [.. Enumerable.Range(0, count).Select(_ => new[] { dice.Below(100) / 100f, dice.Below(100) / 100f, float.NaN })];
        return new LearningRows(signals, [.. signals.Select(row => row[0] > 0.5f == row[1] > 0.5f)], [.. signals.Select(_ => 1f)]);
    }
}
