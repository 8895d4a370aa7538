using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Grows one tree by always splitting the leaf that gains most. Of two children the smaller is counted; the other is what remains of the parent.</summary>
internal sealed class TreeGrower(Bins bins, float[] slopes, float[] bends, BoostingPlan plan, Dice dice)
{
    private readonly short[] signals = [.. Enumerable.Range(0, bins.Places.Length).Where(_ => dice.Falls(plan.SignalShare)).Select(signal => (short)signal)];

    public TreeNode Grow(int[] rows)
    {
        var root = new TreeNode(rows) { Sums = Count(rows) };
        Look(root);
        var leaves = new List<TreeNode> { root };
        while (leaves.Count < plan.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 1e-6 } best)
        {
            Split(best);
            leaves.Remove(best);
            leaves.AddRange([best.Low!, best.High!]);
        }

        foreach (var leaf in leaves)
            (leaf.Rows, leaf.Sums) = ([], []);
        return root;
    }

    private void Split(TreeNode node)
    {
        var places = bins.Places[node.Signal];
        node.Low = new TreeNode(Array.FindAll(node.Rows, row => places[row] <= node.Bin));
        node.High = new TreeNode(Array.FindAll(node.Rows, row => places[row] > node.Bin));
        var (small, large) = node.Low.Rows.Length < node.High.Rows.Length ? (node.Low, node.High) : (node.High, node.Low);
        small.Sums = Count(small.Rows);
        large.Sums = node.Sums;
        for (var place = 0; place < large.Sums.Length; place++)
            large.Sums[place] = large.Sums[place].Without(small.Sums[place]);
        (node.Rows, node.Sums) = ([], []);
        Look(small);
        Look(large);
    }

    private BinSum[] Count(int[] rows)
    {
        var sums = new BinSum[signals.Length * Bins.Most];
        for (var index = 0; index < signals.Length; index++)
        {
            var places = bins.Places[signals[index]];
            var own = sums.AsSpan(index * Bins.Most, Bins.Most);
            foreach (var row in rows)
                own[places[row]].Add(slopes[row], bends[row]);
        }

        return sums;
    }

    /// <summary>What the node is worth as a leaf, and the question that would divide it best.</summary>
    private void Look(TreeNode node)
    {
        var whole = default(BinSum);
        foreach (var row in node.Rows)
            whole.Add(slopes[row], bends[row]);
        node.Value = (float)(plan.Step * whole.Slope / (whole.Bend + plan.Pull));
        for (var index = 0; index < signals.Length; index++)
            Divide(node, signals[index], node.Sums.AsSpan(index * Bins.Most, Bins.Most), whole);
    }

    private void Divide(TreeNode node, short signal, ReadOnlySpan<BinSum> sums, BinSum whole)
    {
        var low = default(BinSum);
        for (var bin = 0; bin < bins.Bounds[signal].Length; bin++)
        {
            low = low.With(sums[bin]);
            var high = whole.Without(low);
            if (low.Count < plan.LeastInLeaf || high.Count < plan.LeastInLeaf)
                continue;
            var gain = low.Worth(plan.Pull) + high.Worth(plan.Pull) - whole.Worth(plan.Pull);
            if (gain <= node.Gain)
                continue;
            (node.Gain, node.Signal, node.Bin, node.Bound) = (gain, signal, bin, bins.Bounds[signal][bin]);
        }
    }
}
