using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Learns to tell shares of classes from places in the spaces. An example may allow several classes: what is learned is that it is one of them.</summary>
internal static class HeadLearner
{
    private const float Step = 0.15f;
    private const float Pull = 1e-6f;

    public static Head Learn(IReadOnlyList<(float[] Features, int[] Classes)> examples, int classes, int rounds, int seed)
    {
        var size = examples[0].Features.Length;
        var (weights, offsets) = (new float[classes * size], new float[classes]);
        var speeds = Enumerable.Repeat(1e-3f, classes).ToArray();
        var head = new Head(weights, offsets);
        var dice = new Dice(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            Shuffling.Shuffle(order, dice);
            foreach (var index in order)
                Meet(head, examples[index], speeds);
        }

        return head;
    }

    private static void Meet(Head head, (float[] Features, int[] Classes) example, float[] speeds)
    {
        var shares = head.SharesOf(example.Features);
        var allowed = example.Classes.Sum(place => shares[place]) + 1e-9f;
        var size = example.Features.Length;
        for (var place = 0; place < shares.Length; place++)
        {
            var wanted = example.Classes.Contains(place) ? shares[place] / allowed : 0;
            var slope = wanted - shares[place];
            if (Math.Abs(slope) < 1e-4f)
                continue;
            speeds[place] += slope * slope;
            var step = Step * 4 / (MathF.Sqrt(speeds[place]) + 1);
            var row = head.Weights.AsSpan(place * size, size);
            Dense.Scale(row, 1 - Pull);
            Dense.Add(row, example.Features, step * slope * 4);
            head.Offsets[place] += step * slope * 0.1f;
        }
    }
}
