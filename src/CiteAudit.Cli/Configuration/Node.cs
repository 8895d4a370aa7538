using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed record Node(NodeKind Kind, Location Location)
{
    public string Text { get; init; } = "";

    public IReadOnlyList<Node> Items { get; init; } = [];

    public IReadOnlyList<(Node Key, Node Value)> Pairs { get; init; } = [];
}
