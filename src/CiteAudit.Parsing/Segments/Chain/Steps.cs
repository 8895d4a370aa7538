namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>Scores of going from state to state as whole numbers, so that the best path is the same on every machine.</summary>
internal sealed class Steps
{
    /// <summary>Low enough for never, far enough from the edge to be added up.</summary>
    public const int Never = -1 << 28;

    private readonly int[] scores = new int[GapClass.Count * ChainShape.Matrix];
    private readonly int[] toOther = new int[GapClass.Count * ChainShape.Rows];

    public Steps() => scores.AsSpan().Fill(Never);

    public ReadOnlySpan<int> Scores(int gap) => scores.AsSpan(gap * ChainShape.Matrix, ChainShape.Matrix);

    public ReadOnlySpan<int> ToOther(int gap) => toOther.AsSpan(gap * ChainShape.Rows, ChainShape.Rows);

    public void Set(int gap, int row, int column, int score)
    {
        if (column == 0)
            toOther[(gap * ChainShape.Rows) + row] = row == 0 ? Never : score;
        else if (row != 0)
            scores[(gap * ChainShape.Matrix) + (row * ChainShape.Lanes) + column] = score;
    }
}
