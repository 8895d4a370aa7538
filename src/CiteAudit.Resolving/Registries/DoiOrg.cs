using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The resolver of all DOIs, whichever agency registered them. It knows whether a DOI exists and nothing of the work.</summary>
internal sealed class DoiOrg(Ask ask, string origin) : IRegistry
{
    public const string RegistryName = "doi.org";
    public const string Folder = "doi.org";

    // Response codes of the handle system's interface.
    private const int Found = 1;
    private const int NoSuchHandle = 100;
    private const int NoSuchValue = 200;

    public string Name => RegistryName;

    public RegistryRole Role => RegistryRole.Lookup;

    public async ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (inquiry.Reference.Doi?.Value is not { } doi)
            return RegistryReply.NotAsked(Name, PrintedDoi.WhyNone(inquiry));

        var answer = await ask(new Request(Folder, origin, "/api/handles/" + PrintedDoi.WithoutVersion(doi).Escaped) { Member = "responseCode" }, cancellation);
        if (answer.Failure is { } failure)
            return RegistryReply.Of(Name, answer, failure, answer.Reason);

        return (answer.Status, answer.Json?.Number("responseCode")) switch
        {
            (200, Found or NoSuchValue) => RegistryReply.Of(Name, answer, AnswerState.Held, answer.Origin),
            (404, NoSuchHandle) => RegistryReply.NotHeld(Name, answer) with { ShowsUnregistered = true },
            (200 or 404, _) => RegistryReply.Unusable(Name, answer, "its answer is not one of the handle system's"),
            _ => RegistryReply.Unusable(Name, answer, StatusText.Of(answer.Status)),
        };
    }
}
