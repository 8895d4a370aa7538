using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>What an answer in JSON comes to: held, not held, or could not answer, and never more than it says.</summary>
internal static class ReplyFrom
{
    private const string NotJson = "its answer is not JSON, or is cut short";

    /// <summary>An answer about one work.</summary>
    public static RegistryReply Record(string registry, Answer answer, Func<JsonElement, Work?> map)
    {
        if (Refusal(registry, answer) is { } refusal)
            return refusal;
        if (answer.Json is not { } body)
            return RegistryReply.Unusable(registry, answer, NotJson);

        return map(body) is { } work
            ? RegistryReply.Held(registry, answer, work)
            : RegistryReply.Unusable(registry, answer, "its answer holds no record of a work");
    }

    /// <summary>An answer with any number of works, which null says it is not. They count as held once one of them is taken for the work meant.</summary>
    public static RegistryReply Works(string registry, Answer answer, Func<JsonElement, IEnumerable<Work>?> map)
    {
        if (RefusalOfList(registry, answer) is { } refusal)
            return refusal;
        if (answer.Json is not { } body)
            return RegistryReply.Unusable(registry, answer, NotJson);

        return map(body) is { } works
            ? Searched(registry, answer) with { Candidates = [.. works] }
            : RegistryReply.Unusable(registry, answer, "its answer is no list of works");
    }

    /// <summary>A search that finds nothing is answered with an empty list; one that is not found was put to something else.</summary>
    public static RegistryReply? RefusalOfList(string registry, Answer answer) => answer is { Failure: null, Status: 404 }
        ? RegistryReply.Unusable(registry, answer, "its lists are not where they should be (status 404)")
        : Refusal(registry, answer);

    /// <summary>Where a part alone was searched, what it lacks is not lacking.</summary>
    private static RegistryReply Searched(string registry, Answer answer) => answer.IsPartial
        ? RegistryReply.Of(registry, answer, AnswerState.NotAsked, $"not in the {answer.Origin}") with { Whence = answer.Origin }
        : RegistryReply.NotHeld(registry, answer);

    /// <summary>Null when there is a body to read. The body of a 404 is text, HTML or JSON, whatever its type says: it is never read.</summary>
    public static RegistryReply? Refusal(string registry, Answer answer) => answer switch
    {
        { Failure: { } failure } => RegistryReply.Of(registry, answer, failure, answer.Reason),
        { Status: 200 } => null,
        { Status: 404 } => RegistryReply.NotHeld(registry, answer),
        _ => RegistryReply.Unusable(registry, answer, StatusText.Of(answer.Status)),
    };
}
