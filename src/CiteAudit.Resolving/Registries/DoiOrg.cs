using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The resolver of all DOIs, whichever agency registered them. It knows whether a DOI exists and nothing of the work.</summary>
internal sealed class DoiOrg(Ask ask) : IRegistry
{
    // Response codes of the handle system's interface.
    private const int Found = 1;
    private const int NoSuchHandle = 100;
    private const int NoSuchValue = 200;

    public string Name => "doi.org";

    public async ValueTask<RegistryReply> AskAsync(Reference reference, CancellationToken cancellation)
    {
        if (reference.Doi?.Value is not { } doi)
            return RegistryReply.NotAsked(Name, PrintedDoi.WhyNone(reference) ?? "");

        var answer = await ask(new Request("doi.org", "https://doi.org", "/api/handles/" + doi.Escaped), cancellation);
        if (answer.Failure is { } failure)
            return Reply(answer, failure, answer.Reason);

        return (answer.Status, JsonText.Parse(answer.Body)?.Number("responseCode")) switch
        {
            (200, Found or NoSuchValue) => Reply(answer, AnswerState.Held, answer.Origin),
            (404, NoSuchHandle) => Reply(answer, AnswerState.NotHeld, answer.Origin) with { ShowsUnregistered = true },
            (200 or 404, _) => Reply(answer, AnswerState.CouldNotAnswer, "its answer is not one of the handle system's"),
            _ => Reply(answer, AnswerState.CouldNotAnswer, StatusText.Of(answer.Status)),
        };
    }

    private RegistryReply Reply(Answer answer, AnswerState state, string? detail) =>
        new(new RegistryAnswer(Name, state, detail) { Day = answer.Day });
}
