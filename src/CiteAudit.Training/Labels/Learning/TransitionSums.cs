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
        for (var at = 0; at < lattice.Count; at++)
        {
            touched[lattice.Gap(at)] = true;
            var sum = Fill(lattice, transitions, at);
            var share = times / sum;
            var into = sums.AsSpan(lattice.Gap(at) * ChainShape.Matrix, ChainShape.Matrix);
            for (var cell = 0; cell < ChainShape.Matrix; cell++)
                into[cell] += share * step[cell];
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

    private float Fill(Lattice lattice, Transitions transitions, int at)
    {
        var odds = transitions.Odds(lattice.Gap(at));
        var toOther = transitions.ToOther(lattice.Gap(at));
        var emission = lattice.Emissions(at);
        var back = lattice.OwnBack(at);
        var restBack = lattice.OtherBack(at);
        Span<float> later = stackalloc float[ChainShape.Lanes];
        later.Clear();
        for (var label = 1; label < ChainShape.Labels; label++)
            later[label] = emission[label] * back[label];

        var total = 0f;
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            var label = row < ChainShape.Labels ? row : row - ChainShape.Labels;
            var from = row < ChainShape.Labels ? lattice.Own(at - 1)[label] : lattice.Other(at - 1)[label];
            var cells = step.AsSpan(row * ChainShape.Lanes, ChainShape.Lanes);
            cells[0] = from * toOther[row] * emission[0] * restBack[label];
            var sum = cells[0];
            var matrix = odds.Slice(row * ChainShape.Lanes, ChainShape.Lanes);
            for (var column = 1; column < ChainShape.Labels; column++)
            {
                cells[column] = from * matrix[column] * later[column];
                sum += cells[column];
            }

            total += sum;
        }

        return total;
    }
}
