using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Tests.Training.Topics;

public sealed class SkipGramTests
{
    private const int Size = 32;

    // Words 0 to 9 stand together, and so do 10 to 19.
    private static readonly List<int[]> Texts = [.. Make()];

    [Fact]
    public void Words_that_stand_together_come_to_lie_near_each_other()
    {
        var rows = new SkipGram(20, Size, seed: 2, frequent: 1).Learn(Texts, rounds: 30);

        Assert.True(Likeness(rows, 2, 7) > Likeness(rows, 2, 17) + 0.2f);
    }

    [Fact]
    public void The_same_texts_give_the_same_numbers() =>
        Assert.Equal(new SkipGram(20, Size, seed: 2, frequent: 1).Learn(Texts, rounds: 1), new SkipGram(20, Size, seed: 2, frequent: 1).Learn(Texts, rounds: 1));

    private static IEnumerable<int[]> Make()
    {
        var dice = new Dice(9);
        for (var text = 0; text < 600; text++)
            yield return [.. Enumerable.Range(0, 8).Select(_ => (text % 2 * 10) + dice.Below(10))];
    }

    private static float Likeness(float[] rows, int one, int other)
    {
        var (left, right) = (rows.AsSpan(one * Size, Size).ToArray(), rows.AsSpan(other * Size, Size).ToArray());
        return Dense.Dot(left, right) / (Dense.Length(left) * Dense.Length(right));
    }
}
