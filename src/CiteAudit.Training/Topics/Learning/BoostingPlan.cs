namespace CiteAudit.Training.Topics.Learning;

internal sealed record BoostingPlan(int Trees, int Leaves, float Step, int Seed)
{
    public double RowShare { get; init; } = 0.6;

    public double SignalShare { get; init; } = 0.35;

    public int LeastInLeaf { get; init; } = 30;

    public float Pull { get; init; } = 3;
}
