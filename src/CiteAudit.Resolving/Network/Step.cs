namespace CiteAudit.Resolving.Network;

/// <summary>One address on the way to an answer: whose limits it counts against, and where it really lies.</summary>
internal sealed record Step(string Host, Uri Address)
{
    /// <summary>Whether another host sent us here.</summary>
    public bool IsSentOn { get; init; }

    /// <summary>The stand-in that is asked in the host's place.</summary>
    public Uri? Mirror { get; init; }
}
