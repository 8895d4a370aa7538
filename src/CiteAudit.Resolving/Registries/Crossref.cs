using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The largest registration agency for scholarly DOIs. What it does not hold another agency may: its 404 says nothing about existence.</summary>
internal sealed class Crossref(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "Crossref";
    public const string Folder = "crossref";

    private IReadOnlyDictionary<Doi, RegistryReply> ahead = new Dictionary<Doi, RegistryReply>();

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Doi?.Value is not { } doi)
            return RegistryReply.NotAsked(Name, PrintedDoi.WhyNone(inquiry));
        if (ahead.TryGetValue(doi, out var known))
            return known;

        var answer = await ask(new Request(Folder, origin, "/works/" + doi.Escaped) { Member = "message", Dois = [doi] }, cancellation);
        return ReplyFrom.Record(Name, answer, WorkIn);
    }

    /// <summary>A list leaves out what it does not know without a word: those are asked about one by one.</summary>
    public async ValueTask<IRegistry> AskAheadAsync(IReadOnlyList<Reference> references, CancellationToken cancellation) =>
        new Crossref(ask, origin) { ahead = await new CrossrefBatch(ask, origin).AskAsync(references, cancellation) };

    private static Work? WorkIn(JsonElement body) =>
        body.Member("message") is { ValueKind: JsonValueKind.Object } message ? CrossrefWork.From(message) : null;
}
