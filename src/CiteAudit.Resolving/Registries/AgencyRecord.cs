using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The record that the agency of a DOI gives out through doi.org, for agencies that are not asked themselves: ISTIC, JaLC, mEDRA, the EU's.</summary>
internal sealed class AgencyRecord(Ask ask, string origin, DoiAgency agencies) : IRegistry
{
    public const string RegistryName = "registration agency";
    public const string Folder = "content-negotiation";

    private static readonly string[] AskedThemselves = [Crossref.RegistryName, DataCite.RegistryName];

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Doi?.Value is not { } doi)
            return RegistryReply.NotAsked(Name, PrintedDoi.WhyNone(inquiry));
        if (inquiry.Earlier.Any(reply => reply.ShowsUnregistered))
            return RegistryReply.NotAsked(Name, "the DOI is not registered");
        if (await agencies.OfAsync(doi, cancellation) is not { } agency)
            return RegistryReply.NotAsked(Name, "nobody says which agency the prefix is of");
        if (AskedThemselves.Contains(agency, StringComparer.OrdinalIgnoreCase))
            return RegistryReply.NotAsked(Name, $"{agency} is asked itself");

        var request = new Request(Folder, origin, "/" + doi.Escaped) { Accept = "application/vnd.citationstyles.csl+json", Form = AnswerForm.Any, Member = "DOI" };
        return Read(await ask(request, cancellation), agency);
    }

    /// <summary>Agencies that keep no such record send the work's page, or nothing: that is no word against the DOI.</summary>
    private RegistryReply Read(Answer answer, string agency)
    {
        if (answer is { Failure: null, Status: 404 or 406 })
            return RegistryReply.Unusable(Name, answer, $"{agency} gives no record of it");
        if (answer is { Failure: null, Status: 200 } && answer.Json is null)
            return RegistryReply.Unusable(Name, answer, $"{agency} gives a page and no record");

        return ReplyFrom.Record(Name, answer, body => CslWork.From(body, agency));
    }
}
