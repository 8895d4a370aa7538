using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>What PubMed knows of a work that was found elsewhere: retractions, concerns and corrections, by a witness of its own.</summary>
internal sealed class PubMedStanding(Ask ask, string origin) : IRegistry
{
    public string Name => PubMed.RegistryName;

    public RegistryRole Role => RegistryRole.Enrichment;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Work is not { } work || string.Equals(work.Registry, Name, StringComparison.Ordinal))
            return RegistryReply.NotAsked(Name, "it gave the record itself");
        // What the entry prints is of the record only if the record does not say otherwise.
        if ((work.Pmid ?? inquiry.Reference.Pmid?.Value) is not { } pmid)
            return RegistryReply.NotAsked(Name, "nobody says that the work is in PubMed");

        var reply = await PubMed.FetchAsync(ask, origin, pmid, cancellation);
        return reply.Work is { Doi: { } doi } && work.Doi is { } ours && doi != ours
            ? reply with { Work = null, Answer = reply.Answer with { State = AnswerState.CouldNotAnswer, Detail = $"its record {pmid} is of another DOI, {doi}" } }
            : reply;
    }
}
