using CiteAudit.Model;

namespace CiteAudit.Resolving;

/// <summary>What a registry is asked about, and what is known by the time it is asked.</summary>
public sealed record Inquiry(Reference Reference)
{
    /// <summary>The record found so far, for those that add to it.</summary>
    public Work? Work { get; init; }

    /// <summary>What the entry's DOI says by its form.</summary>
    public DoiAnatomy? Anatomy { get; init; }

    /// <summary>What other registries replied.</summary>
    public IReadOnlyList<RegistryReply> Earlier { get; init; } = [];

    /// <summary>Whether an entry without identifiers will be searched for.</summary>
    public bool WillSearch { get; init; }

    /// <summary>How a registry answered before, null when it was not come to.</summary>
    internal AnswerState? StateOf(string registry) =>
        Earlier.LastOrDefault(reply => string.Equals(reply.Answer.Registry, registry, StringComparison.Ordinal))?.Answer.State;
}
