namespace CiteAudit.Relating.Tables;

/// <summary>Boosted trees as flat arrays: a node is a signal, a bound and two ways on; a negative way is a leaf. Missing signals go the way of the low ones.</summary>
internal sealed record Forest(int[] Roots, short[] Signals, float[] Bounds, int[] Low, int[] High, float[] Leaves, float Start)
{
    public float Score(ReadOnlySpan<float> signals)
    {
        var score = Start;
        foreach (var root in Roots)
        {
            var node = root;
            while (node >= 0)
                node = signals[Signals[node]] > Bounds[node] ? High[node] : Low[node];
            score += Leaves[~node];
        }

        return score;
    }
}
