using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Tests.Training.Topics;

public sealed class PairLearnerTests
{
    private const int Size = 32;
    private const int Words = 40;

    [Fact]
    public void Words_that_are_paired_come_to_lie_near_each_other()
    {
        var rows = Learned();

        // Words below twenty are paired among themselves, and so are the others.
        Assert.True(Likeness(rows, 3, 11) > Likeness(rows, 3, 31) + 0.3f);
        Assert.True(Likeness(rows, 25, 31) > Likeness(rows, 25, 3) + 0.3f);
    }

    [Fact]
    public void The_same_pairs_give_the_same_numbers() => Assert.Equal(Learned(), Learned());

    private static float[] Learned()
    {
        var dice = new Dice(5);
        float[] rows = [.. Enumerable.Range(0, Words * Size).Select(_ => (dice.Below(1000) / 1000f) - 0.5f)];
        var pairs = Enumerable.Range(0, 4000).Select(index => new TextPair(Draw(index % 2), Draw(index % 2), index % 2)).ToList();
        new PairLearner(rows, Size, [.. Enumerable.Repeat(1f, Words)], step: 0.05f, seed: 6).Learn(pairs, rounds: 4);
        return rows;

        int[] Draw(int half) => [.. Enumerable.Range(0, 3).Select(_ => (half * (Words / 2)) + dice.Below(Words / 2))];
    }

    private static float Likeness(float[] rows, int one, int other)
    {
        var (left, right) = (rows.AsSpan(one * Size, Size).ToArray(), rows.AsSpan(other * Size, Size).ToArray());
        return Dense.Dot(left, right) / (Dense.Length(left) * Dense.Length(right));
    }
}
