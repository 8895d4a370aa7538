using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>Adds up how often each transition is expected.</summary>
internal sealed class TransitionSums
{
    private readonly float[] sums = new float[GapClass.Count * ChainShape.Matrix];
    private readonly bool[] touched = new bool[GapClass.Count];
    private readonly float[] step = new float[ChainShape.Matrix];

    public bool IsTouched(int gap) => touched[gap];

    public Span<float> Row(int gap, int row) => sums.AsSpan((gap * ChainShape.Matrix) + (row * ChainShape.Lanes), ChainShape.Lanes);

    public void Clear()
    {
        for (var gap = 0; gap < GapClass.Count; gap++)
        {
            if (touched[gap])
                sums.AsSpan(gap * ChainShape.Matrix, ChainShape.Matrix).Clear();
        }

        touched.AsSpan().Clear();
    }

    public void Add(Lattice lattice, Transitions transitions, float times)
    {
        var steps = MemoryMarshal.Cast<float, Vector256<float>>(step.AsSpan());
        for (var at = 0; at < lattice.Count; at++)
        {
            touched[lattice.Gap(at)] = true;
            var share = Vector256.Create(times / Fill(lattice, transitions, at));
            var into = MemoryMarshal.Cast<float, Vector256<float>>(sums.AsSpan(lattice.Gap(at) * ChainShape.Matrix, ChainShape.Matrix));
            for (var row = 0; row < ChainShape.Rows; row++)
            {
                if (From(lattice, at, row) == 0)
                    continue;

                for (var lane = 3 * row; lane < 3 * (row + 1); lane++)
                    into[lane] += share * steps[lane];
            }
        }
    }

    /// <summary>Adds another's sums for a class of gap.</summary>
    public void Add(TransitionSums other, int gap)
    {
        touched[gap] = true;
        var into = sums.AsSpan(gap * ChainShape.Matrix, ChainShape.Matrix);
        var from = other.sums.AsSpan(gap * ChainShape.Matrix, ChainShape.Matrix);
        for (var cell = 0; cell < into.Length; cell++)
            into[cell] += from[cell];
    }

    /// <summary>The weight of each step to the token, in the rows that lead anywhere; returns the sum of all.</summary>
    private float Fill(Lattice lattice, Transitions transitions, int at)
    {
        var matrix = MemoryMarshal.Cast<float, Vector256<float>>(transitions.Odds(lattice.Gap(at)));
        var toOther = transitions.ToOther(lattice.Gap(at));
        var emission = MemoryMarshal.Cast<float, Vector256<float>>(lattice.Emissions(at));
        var back = MemoryMarshal.Cast<float, Vector256<float>>(lattice.OwnBack(at));
        var restBack = lattice.OtherBack(at);
        var steps = MemoryMarshal.Cast<float, Vector256<float>>(step.AsSpan());
        var (first, second, third) = (emission[0] * back[0], emission[1] * back[1], emission[2] * back[2]);
        var (sum, others) = (Vector256<float>.Zero, 0f);
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            var from = From(lattice, at, row);
            if (from == 0)
                continue;

            var weight = Vector256.Create(from);
            steps[3 * row] = weight * matrix[3 * row] * first;
            steps[(3 * row) + 1] = weight * matrix[(3 * row) + 1] * second;
            steps[(3 * row) + 2] = weight * matrix[(3 * row) + 2] * third;
            sum += steps[3 * row] + steps[(3 * row) + 1] + steps[(3 * row) + 2];

            // The matrix is zero where the other tokens have their column.
            var other = from * toOther[row] * emission[0][0] * restBack[row % ChainShape.Labels];
            step[row * ChainShape.Lanes] = other;
            others += other;
        }

        return Vector256.Sum(sum) + others;
    }

    private static float From(Lattice lattice, int at, int row) =>
        row < ChainShape.Labels ? lattice.Own(at - 1)[row] : lattice.Other(at - 1)[row - ChainShape.Labels];
}
