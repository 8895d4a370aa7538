using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>A catalogue made from others: topics, abstracts and retractions of a work known by its DOI. It is never the only ground for a finding.</summary>
internal sealed class OpenAlex(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "OpenAlex";
    public const string Folder = "openalex";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Enrichment;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        // A record that OpenAlex itself found has everything already.
        if (inquiry.Work is not { } work || string.Equals(work.Registry, Name, StringComparison.Ordinal))
            return RegistryReply.NotAsked(Name, "it gave the record itself");
        if (work.Doi is not { } doi)
            return RegistryReply.NotAsked(Name, "the record has no DOI");

        // This form costs nothing; a DOI given as an address does.
        var answer = await ask(new Request(Folder, origin, "/works/doi:" + doi.Escaped) { Member = "id", MissesArePages = true, Dois = [doi] }, cancellation);
        return ReplyFrom.Record(Name, answer, OpenAlexWork.From);
    }
}
