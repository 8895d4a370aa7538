using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Caching;

/// <summary>What came back from an address, or why nothing did. The address carries no secrets.</summary>
internal sealed record Answer(string Address, int Status, DateOnly? Day, string ContentType, string Body)
{
    // Where the body stands in a file as JSON, it has been read with the file; as text it is seldom wanted.
    private readonly JsonElement? json;

    public string Body
    {
        get => json is { } element ? element.GetRawText() : field;
        init => (field, json) = (value, null);
    } = Body;

    /// <summary>The body as JSON, null when it is none.</summary>
    public JsonElement? Json => json ?? JsonText.Parse(Body);

    /// <summary>Whether the body is known to be JSON without looking.</summary>
    public bool StandsInline => json is not null;

    /// <summary>Whence the answer is, when it was not simply downloaded.</summary>
    public string? Origin { get; init; }

    /// <summary>The headers worth keeping, names in lower case.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether it comes from a part of what the registry holds: then what is not in it may be held all the same.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How asking failed; null when the registry answered, whatever it said.</summary>
    public AnswerState? Failure { get; init; }

    /// <summary>Why it failed, in words.</summary>
    public string? Reason { get; init; }

    private Answer(string address, int status, DateOnly? day, string contentType, JsonElement body)
        : this(address, status, day, contentType, Body: "") => json = body;

    public static Answer NotAsked(string address, string reason) => Nothing(address, AnswerState.NotAsked, reason);

    public static Answer Failed(string address, string reason) => Nothing(address, AnswerState.CouldNotAnswer, reason);

    public static Answer Inline(string address, int status, DateOnly? day, string contentType, JsonElement body) =>
        new(address, status, day, contentType, body);

    private static Answer Nothing(string address, AnswerState failure, string reason) =>
        new(address, Status: 0, Day: null, ContentType: "", Body: "") { Failure = failure, Reason = reason };
}
