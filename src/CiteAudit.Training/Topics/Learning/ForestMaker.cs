using CiteAudit.Relating.Tables;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Lays grown trees out as flat arrays.</summary>
internal sealed class ForestMaker
{
    private readonly List<int> roots = [];
    private readonly List<(short Signal, float Bound, int Low, int High)> nodes = [];
    private readonly List<float> leaves = [];

    public void Add(TreeNode root) => roots.Add(Lay(root));

    public Forest Make(float start) =>
        new([.. roots], [.. nodes.Select(node => node.Signal)], [.. nodes.Select(node => node.Bound)], [.. nodes.Select(node => node.Low)], [.. nodes.Select(node => node.High)], [.. leaves], start);

    private int Lay(TreeNode node)
    {
        if (node.Low is null)
        {
            leaves.Add(node.Value);
            return ~(leaves.Count - 1);
        }

        var place = nodes.Count;
        nodes.Add(default);
        nodes[place] = (node.Signal, node.Bound, Lay(node.Low), Lay(node.High!));
        return place;
    }
}
