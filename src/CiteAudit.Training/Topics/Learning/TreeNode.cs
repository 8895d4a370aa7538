namespace CiteAudit.Training.Topics.Learning;

/// <summary>A leaf with a value, or a question with two ways on.</summary>
internal sealed class TreeNode(int[] rows)
{
    public int[] Rows { get; set; } = rows;

    public BinSum[] Sums { get; set; } = [];

    public short Signal { get; set; } = -1;

    public int Bin { get; set; }

    public float Bound { get; set; }

    public float Value { get; set; }

    public double Gain { get; set; }

    public TreeNode? Low { get; set; }

    public TreeNode? High { get; set; }

    public float ValueOf(float[] signals)
    {
        var node = this;
        while (node.Low is not null)
            node = signals[node.Signal] > node.Bound ? node.High! : node.Low;
        return node.Value;
    }
}
