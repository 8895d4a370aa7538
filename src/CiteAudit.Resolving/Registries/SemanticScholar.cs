using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The single best match of a title in Semantic Scholar, off unless asked for.</summary>
internal sealed class SemanticScholar(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "Semantic Scholar";
    public const string Folder = "semantic-scholar";

    private const string Fields = "title,authors,year,venue,journal,publicationDate,publicationTypes,externalIds,abstract";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        var path = $"/graph/v1/paper/search/match?query={Uri.EscapeDataString(terms.Words)}&fields={Fields}";
        var answer = await ask(new Request(Folder, origin, path) { IsList = true, Member = "data", Discloses = Disclosure.Words }, cancellation);
        return ReplyFrom.Works(Name, answer, In);
    }

    private static IEnumerable<Work>? In(JsonElement body) =>
        body.Member("data") is { ValueKind: JsonValueKind.Array } data ? data.EnumerateArray().Select(SemanticScholarWork.From).OfType<Work>() : null;
}
