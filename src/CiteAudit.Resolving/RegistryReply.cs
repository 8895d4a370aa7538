using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving;

/// <summary>A registry's answer about one reference, with the record when it gave one.</summary>
public sealed record RegistryReply(RegistryAnswer Answer, Work? Work = null)
{
    /// <summary>Whether the answer shows that nobody has registered the identifier; one registry's "not held" does not.</summary>
    public bool ShowsUnregistered { get; init; }

    /// <summary>Whether the registry looked for the work by what the entry says of it, and not by an identifier.</summary>
    public bool Searched { get; init; }

    /// <summary>What the registry was, or would have been, asked for.</summary>
    public RegistryRole? Role { get; init; }

    /// <summary>What a search brought, likeliest first. None of it is the work meant until it has been compared.</summary>
    public IReadOnlyList<Work> Candidates { get; init; } = [];

    /// <summary>The names of the journal that was asked about.</summary>
    public IReadOnlyList<string> Journal { get; init; } = [];

    /// <summary>Whence the answer is, when it was not simply downloaded.</summary>
    public string? Whence { get; init; }

    internal static RegistryReply NotAsked(string registry, string why) => new(new RegistryAnswer(registry, AnswerState.NotAsked, why));

    internal static RegistryReply Of(string registry, Answer answer, AnswerState state, string? detail) =>
        new(new RegistryAnswer(registry, state, detail) { Day = answer.Day });

    internal static RegistryReply Held(string registry, Answer answer, Work work) =>
        Of(registry, answer, AnswerState.Held, answer.Origin) with { Work = work };

    internal static RegistryReply NotHeld(string registry, Answer answer) => Of(registry, answer, AnswerState.NotHeld, answer.Origin);

    internal static RegistryReply Unusable(string registry, Answer answer, string why) => Of(registry, answer, AnswerState.CouldNotAnswer, why);
}
