using CiteAudit.Model;

namespace CiteAudit.Resolving;

/// <summary>A registry's answer about one reference, with the record when it gave one.</summary>
public sealed record RegistryReply(RegistryAnswer Answer, Work? Work = null)
{
    /// <summary>Whether the answer shows that nobody has registered the identifier; one registry's "not held" does not.</summary>
    public bool ShowsUnregistered { get; init; }

    /// <summary>Whether the registry looked for the work by what the entry says of it, and not by an identifier.</summary>
    public bool Searched { get; init; }

    internal static RegistryReply NotAsked(string registry, string why) => new(new RegistryAnswer(registry, AnswerState.NotAsked, why));
}
