using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The life sciences by title: all of PubMed, preprints, theses and patents.</summary>
internal sealed class EuropePmcSearch(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "Europe PMC";
    public const string Folder = "europepmc";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Search;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (SearchTerms.Of(inquiry.Reference) is not { } terms)
            return RegistryReply.NotAsked(Name, SearchTerms.WhyNone);

        var path = $"/europepmc/webservices/rest/search?query={Uri.EscapeDataString($"TITLE:\"{terms.Words}\"")}&resultType=core&format=json&pageSize=8";
        var answer = await ask(new Request(Folder, origin, path) { IsList = true, Member = "resultList", Discloses = Disclosure.Words }, cancellation);
        return ReplyFrom.Works(Name, answer, body => body.Member("resultList") is { ValueKind: JsonValueKind.Object } list
            ? list.Items("result").Select(EuropePmcWork.From).OfType<Work>()
            : null);
    }
}
