namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>Scores of going from state to state, a matrix for each class of gap, and their exponentials.</summary>
internal sealed class Transitions
{
    private readonly float[] odds = new float[GapClass.Count * ChainShape.Matrix];
    private readonly float[] toOther = new float[GapClass.Count * ChainShape.Rows];

    /// <summary>Exponentials of all scores. The column that leads to other tokens is kept apart and zero here.</summary>
    public ReadOnlySpan<float> Odds(int gap) => odds.AsSpan(gap * ChainShape.Matrix, ChainShape.Matrix);

    public ReadOnlySpan<float> ToOther(int gap) => toOther.AsSpan(gap * ChainShape.Rows, ChainShape.Rows);

    /// <summary>Takes one score; nothing goes to or from a segment without a label.</summary>
    public void Set(int gap, int row, int column, float score)
    {
        if (column == 0)
            toOther[(gap * ChainShape.Rows) + row] = row == 0 ? 0 : MathF.Exp(score);
        else
            odds[(gap * ChainShape.Matrix) + (row * ChainShape.Lanes) + column] = row == 0 ? 0 : MathF.Exp(score);
    }
}
