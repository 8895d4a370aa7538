using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Network;

namespace CiteAudit.Resolving;

/// <summary>Where a run may look for the answers of registries.</summary>
public sealed record DeskSettings
{
    /// <summary>A folder of recorded answers, which come before all others.</summary>
    public string? Answers { get; init; }

    /// <summary>The folder where answers are kept from run to run; null for none, or for the usual one where there is a network.</summary>
    public string? Cache { get; init; }

    /// <summary>Records on this machine, which are asked before anything is looked for elsewhere.</summary>
    public LocalIndex? Index { get; init; }

    /// <summary>Whether answers that are kept are asked for again.</summary>
    public bool Refresh { get; init; }

    /// <summary>How to ask over the network; null to stay offline.</summary>
    public NetworkSettings? Network { get; init; }
}
