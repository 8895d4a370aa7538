using System.Collections.Concurrent;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Who registers the DOIs of a prefix, by doi.org's word, or by the table where it cannot be asked. It says nothing about a single DOI.</summary>
internal sealed class DoiAgency(Ask ask, string origin)
{
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>Null when nobody says.</summary>
    public async ValueTask<string?> OfAsync(Doi doi, CancellationToken cancellation)
    {
        if (known.TryGetValue(doi.Prefix, out var agency))
            return agency;

        var answer = await ask(new Request(DoiOrg.Folder, origin, "/ra/" + doi.Prefix) { Member = "DOI" }, cancellation);
        agency = Read(answer) ?? Agencies.Of(doi.Prefix);
        if (answer.Failure is null or AnswerState.NotAsked)
            known[doi.Prefix] = agency;
        return agency;
    }

    /// <summary>An unknown prefix is answered with a "status" in the agency's place, or with a 404.</summary>
    private static string? Read(Answer answer) =>
        answer is { Failure: null, Status: 200 } && answer.Json is { } body ? AgencyIn(body) : null;

    private static string? AgencyIn(JsonElement body) =>
        body.ValueKind == JsonValueKind.Array
            ? body.EnumerateArray().Select(item => item.Text("RA")).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name))
            : body.Text("RA");
}
