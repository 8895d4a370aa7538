using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>Forward and backward sums over all labellings of an entry, scaled token by token so that they stay in range.</summary>
internal sealed class Lattice
{
    private float[] emissions = new float[256 * ChainShape.Lanes];
    private float[] own = [];
    private float[] other = [];
    private float[] ownBack = [];
    private float[] otherBack = [];
    private int[] gaps = [];

    public int Count { get; private set; }

    /// <summary>The logarithm of the sum over all labellings.</summary>
    public double LogSum { get; private set; }

    public ReadOnlySpan<float> Own(int at) => Row(own, at + 1);

    public ReadOnlySpan<float> Other(int at) => Row(other, at + 1);

    public ReadOnlySpan<float> OwnBack(int at) => Row(ownBack, at);

    public ReadOnlySpan<float> OtherBack(int at) => Row(otherBack, at);

    public Span<float> Emissions(int at) => Row(emissions, at);

    public int Gap(int at) => gaps[at];

    public void Start(int count)
    {
        Count = count;
        var size = (count + 1) * ChainShape.Lanes;
        if (own.Length < size)
        {
            size += size / 2;
            (own, other, ownBack, otherBack, gaps) = (new float[size], new float[size], new float[size], new float[size], new int[size]);
            emissions = new float[size];
        }
    }

    public void SetGap(int at, int gap) => gaps[at] = gap;

    /// <summary>Runs both ways. Emissions are exponentials of scores, zero for a label that is not allowed.</summary>
    public void Run(Transitions transitions)
    {
        Row(own, 0).Clear();
        Row(other, 0).Clear();
        other[0] = 1;
        LogSum = 0;
        for (var at = 0; at < Count; at++)
            LogSum += Math.Log(Forward(transitions, at));

        Row(ownBack, Count - 1).Fill(1);
        Row(otherBack, Count - 1).Fill(1);
        for (var at = Count - 2; at >= 0; at--)
            Backward(transitions, at);
    }

    /// <summary>The share of labellings that give the token each label.</summary>
    public void Marginals(int at, Span<float> into)
    {
        var forward = Own(at);
        var back = OwnBack(at);
        var rest = Other(at);
        var restBack = OtherBack(at);
        var (sum, others) = (0f, 0f);
        for (var label = 0; label < ChainShape.Labels; label++)
        {
            into[label] = forward[label] * back[label];
            others += rest[label] * restBack[label];
            sum += into[label];
        }

        into[0] = others;
        sum += others;
        for (var label = 0; label < ChainShape.Labels; label++)
            into[label] /= sum;
    }

    private static Span<float> Row(float[] rows, int at) => rows.AsSpan(at * ChainShape.Lanes, ChainShape.Lanes);

    // Runs for every token of every entry: tiering leaves it slow for the first thousands of entries.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Forward(Transitions transitions, int at)
    {
        var matrix = MemoryMarshal.Cast<float, Vector256<float>>(transitions.Odds(gaps[at]));
        var toOther = transitions.ToOther(gaps[at]);
        var from = Row(own, at);
        var rest = Row(other, at);
        var (first, second, third) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            var weight = row < ChainShape.Labels ? from[row] : rest[row - ChainShape.Labels];
            if (weight == 0)
                continue;

            var times = Vector256.Create(weight);
            first += times * matrix[3 * row];
            second += times * matrix[(3 * row) + 1];
            third += times * matrix[(3 * row) + 2];
        }

        var emission = MemoryMarshal.Cast<float, Vector256<float>>(Emissions(at));
        var to = MemoryMarshal.Cast<float, Vector256<float>>(Row(own, at + 1));
        (to[0], to[1], to[2]) = (first * emission[0], second * emission[1], third * emission[2]);
        var restTo = Row(other, at + 1);
        for (var label = 0; label < ChainShape.Labels; label++)
            restTo[label] = emissions[at * ChainShape.Lanes] * ((from[label] * toOther[label]) + (rest[label] * toOther[ChainShape.Labels + label]));

        return Scale(Row(own, at + 1), restTo);
    }

    private static float Scale(Span<float> one, Span<float> two)
    {
        var sum = 0f;
        for (var label = 0; label < ChainShape.Labels; label++)
            sum += one[label] + two[label];

        var times = 1 / sum;
        for (var label = 0; label < ChainShape.Labels; label++)
        {
            one[label] *= times;
            two[label] *= times;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(Transitions transitions, int at)
    {
        var matrix = MemoryMarshal.Cast<float, Vector256<float>>(transitions.Odds(gaps[at + 1]));
        var toOther = transitions.ToOther(gaps[at + 1]);
        var emission = MemoryMarshal.Cast<float, Vector256<float>>(Emissions(at + 1));
        var later = MemoryMarshal.Cast<float, Vector256<float>>(Row(ownBack, at + 1));
        var (first, second, third) = (emission[0] * later[0], emission[1] * later[1], emission[2] * later[2]);
        var restLater = Row(otherBack, at + 1);
        var to = Row(ownBack, at);
        var rest = Row(otherBack, at);
        var restEmission = emissions[(at + 1) * ChainShape.Lanes];
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            var label = row < ChainShape.Labels ? row : row - ChainShape.Labels;
            var sum = Vector256.Sum((first * matrix[3 * row]) + (second * matrix[(3 * row) + 1]) + (third * matrix[(3 * row) + 2]))
                + (restEmission * toOther[row] * restLater[label]);
            if (row < ChainShape.Labels)
                to[label] = sum;
            else
                rest[label] = sum;
        }

        Scale(to, rest);
    }
}
