using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>
/// Learns word vectors so that the weighted sums of two texts that belong together lie nearer than those of two that were drawn in the
/// same batch. Rows move by AdaGrad, one speed a row.
/// </summary>
internal sealed class PairLearner(float[] rows, int size, float[] weights, float step, int seed)
{
    private const int Batch = 192;
    private const float Sharpness = 16;

    private readonly float[] speeds = new float[rows.Length / size];
    private readonly float[] left = new float[Batch * size];
    private readonly float[] right = new float[Batch * size];
    private readonly float[] leftLengths = new float[Batch];
    private readonly float[] rightLengths = new float[Batch];
    private readonly float[] leftSlopes = new float[Batch * size];
    private readonly float[] rightSlopes = new float[Batch * size];
    private readonly float[] likeness = new float[Batch * Batch];
    private readonly Dice dice = new(seed);

    public void Learn(IReadOnlyList<TextPair> pairs, int rounds)
    {
        var order = Enumerable.Range(0, pairs.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            Shuffling.Shuffle(order, dice);
            for (var first = 0; first + Batch <= order.Length; first += Batch)
                Step(pairs, order.AsSpan(first, Batch));
        }
    }

    private void Step(IReadOnlyList<TextPair> pairs, ReadOnlySpan<int> batch)
    {
        for (var index = 0; index < Batch; index++)
        {
            var pair = pairs[batch[index]];
            leftLengths[index] = Sum(pair.Left, left.AsSpan(index * size, size));
            rightLengths[index] = Sum(pair.Right, right.AsSpan(index * size, size));
        }

        Compare(pairs, batch);
        leftSlopes.AsSpan().Clear();
        rightSlopes.AsSpan().Clear();
        for (var one = 0; one < Batch; one++)
        {
            for (var other = 0; other < Batch; other++)
            {
                var slope = likeness[(one * Batch) + other];
                if (Math.Abs(slope) < 1e-5f)
                    continue;
                Dense.Add(leftSlopes.AsSpan(one * size, size), right.AsSpan(other * size, size), slope);
                Dense.Add(rightSlopes.AsSpan(other * size, size), left.AsSpan(one * size, size), slope);
            }
        }

        for (var index = 0; index < Batch; index++)
        {
            var pair = pairs[batch[index]];
            Move(pair.Left, left.AsSpan(index * size, size), leftSlopes.AsSpan(index * size, size), leftLengths[index]);
            Move(pair.Right, right.AsSpan(index * size, size), rightSlopes.AsSpan(index * size, size), rightLengths[index]);
        }
    }

    /// <summary>Turns likenesses into what each should change by: towards the own partner, away from the others, both ways.</summary>
    private void Compare(IReadOnlyList<TextPair> pairs, ReadOnlySpan<int> batch)
    {
        Span<float> ofLeft = stackalloc float[Batch];
        Span<float> ofRight = stackalloc float[Batch];
        for (var one = 0; one < Batch; one++)
        {
            for (var other = 0; other < Batch; other++)
            {
                // Two pairs of one group do not speak against each other.
                var same = one != other && pairs[batch[one]].Group == pairs[batch[other]].Group;
                var odds = same ? 0 : MathF.Exp(Sharpness * (Dense.Dot(left.AsSpan(one * size, size), right.AsSpan(other * size, size)) - 1));
                likeness[(one * Batch) + other] = odds;
                ofLeft[one] += odds;
                ofRight[other] += odds;
            }
        }

        for (var one = 0; one < Batch; one++)
        {
            for (var other = 0; other < Batch; other++)
            {
                var odds = likeness[(one * Batch) + other];
                likeness[(one * Batch) + other] = (one == other ? 1 : 0) - (0.5f * ((odds / ofLeft[one]) + (odds / ofRight[other])));
            }
        }
    }

    private float Sum(int[] words, Span<float> sum)
    {
        sum.Clear();
        foreach (var word in words)
            Dense.Add(sum, rows.AsSpan(word * size, size), weights[word]);
        var length = Math.Max(1e-6f, Dense.Length(sum));
        Dense.Scale(sum, 1 / length);
        return length;
    }

    private void Move(int[] words, ReadOnlySpan<float> direction, Span<float> slope, float length)
    {
        // The length of a sum does not count, so neither does the part of the slope along it.
        Dense.Add(slope, direction, -Dense.Dot(slope, direction));
        Dense.Scale(slope, 1 / length);
        var power = Dense.Dot(slope, slope) / size;
        foreach (var word in words)
        {
            speeds[word] += power * weights[word] * weights[word];
            Dense.Add(rows.AsSpan(word * size, size), slope, step * weights[word] / (MathF.Sqrt(speeds[word]) + 1e-6f));
        }
    }
}
