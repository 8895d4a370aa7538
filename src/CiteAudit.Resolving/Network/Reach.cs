namespace CiteAudit.Resolving.Network;

/// <summary>Whether there seems to be a network at all: lost when a host cannot be reached in all its tries, and back as soon as any host says anything.</summary>
internal sealed class Reach
{
    private volatile bool isLost;

    /// <summary>While it is, one host after the other need not be waited for as long as a single one that is away.</summary>
    public bool IsLost => isLost;

    public void Lose() => isLost = true;

    public void Restore() => isLost = false;
}
