using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Skip-gram with negative sampling: words that stand near the same words come to lie near each other.</summary>
/// <param name="frequent">Words with a larger share of all are read less often than they come.</param>
internal sealed class SkipGram(int words, int size, int seed, double frequent = 2e-4)
{
    private const int Window = 5;
    private const int Negatives = 5;
    private const float FirstStep = 0.04f;
    private const int DrawTable = 1 << 20;

    private readonly float[] inner = new float[words * size];
    private readonly float[] outer = new float[words * size];
    private readonly float[] slope = new float[size];
    private readonly Dice dice = new(seed);

    public float[] Learn(IReadOnlyList<int[]> texts, int rounds)
    {
        for (var place = 0; place < inner.Length; place++)
            inner[place] = ((dice.Below(1 << 16) / 65536f) - 0.5f) / size;
        var counts = new long[words];
        foreach (var word in texts.SelectMany(text => text))
            counts[word]++;
        var (draws, kept) = (DrawsOf(counts), KeptOf(counts));
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var (done, all) = (0L, (long)texts.Count * rounds);
        for (var round = 0; round < rounds; round++)
        {
            Shuffling.Shuffle(order, dice);
            foreach (var index in order)
                Read(texts[index], draws, kept, FirstStep * Math.Max(0.01f, 1 - ((float)done++ / all)));
        }

        return inner;
    }

    private void Read(int[] text, int[] draws, float[] kept, float step)
    {
        Span<int> line = stackalloc int[Math.Min(text.Length, 512)];
        var length = 0;
        foreach (var word in text.AsSpan(0, line.Length))
        {
            if (dice.Falls(kept[word]))
                line[length++] = word;
        }

        for (var at = 0; at < length; at++)
        {
            var reach = 1 + dice.Below(Window);
            for (var near = Math.Max(0, at - reach); near <= Math.Min(length - 1, at + reach); near++)
            {
                if (near != at && line[near] != line[at])
                    Meet(line[near], line[at], draws, step);
            }
        }
    }

    private void Meet(int word, int neighbour, int[] draws, float step)
    {
        var row = inner.AsSpan(word * size, size);
        slope.AsSpan().Clear();
        for (var draw = 0; draw <= Negatives; draw++)
        {
            var other = draw == 0 ? neighbour : draws[dice.Below(DrawTable)];
            if (draw > 0 && other == neighbour)
                continue;
            var against = outer.AsSpan(other * size, size);
            var miss = ((draw == 0 ? 1 : 0) - Sigmoid.Of(Dense.Dot(row, against))) * step;
            Dense.Add(slope, against, miss);
            Dense.Add(against, row, miss);
        }

        Dense.Add(row, slope, 1);
    }

    private static int[] DrawsOf(long[] counts)
    {
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var draws = new int[DrawTable];
        var (word, reached) = (0, Math.Pow(counts[0], 0.75) / total);
        for (var place = 0; place < DrawTable; place++)
        {
            draws[place] = word;
            if ((double)place / DrawTable > reached && word < counts.Length - 1)
                reached += Math.Pow(counts[++word], 0.75) / total;
        }

        return draws;
    }

    private float[] KeptOf(long[] counts)
    {
        var total = (double)counts.Sum();
        return [.. counts.Select(count => count == 0 ? 1f : (float)Math.Min(1, Math.Sqrt(frequent * total / count) + (frequent * total / count)))];
    }
}
