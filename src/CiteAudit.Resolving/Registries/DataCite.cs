using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The agency of repositories: datasets, software, theses, and every preprint on arXiv.</summary>
internal sealed class DataCite(Ask ask, string origin, DoiAgency agencies) : IRegistry
{
    public const string RegistryName = "DataCite";
    public const string Folder = "datacite";

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if ((inquiry.Reference.Doi?.Value ?? inquiry.Reference.Arxiv?.Value?.Doi) is not { } printed)
            return RegistryReply.NotAsked(Name, "the entry prints neither a DOI nor an arXiv identifier");
        if (inquiry.Earlier.Any(reply => reply.ShowsUnregistered))
            return RegistryReply.NotAsked(Name, "the DOI is not registered");

        var doi = PrintedDoi.WithoutVersion(printed);
        if (await agencies.OfAsync(doi, cancellation) is { } agency && !string.Equals(agency, RegistryName, StringComparison.OrdinalIgnoreCase))
            return RegistryReply.NotAsked(Name, $"{doi.Prefix} is a prefix of {agency}");

        var answer = await ask(new Request(Folder, origin, "/dois/" + doi.Escaped) { Member = "data", Dois = [doi] }, cancellation);
        return ReplyFrom.Record(Name, answer, body => body.Member("data") is { } data ? DataCiteWork.From(data) : null);
    }
}
