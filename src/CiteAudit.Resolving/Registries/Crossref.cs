using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The largest registration agency for scholarly DOIs. What it does not hold another agency may: its 404 says nothing about existence.</summary>
internal sealed class Crossref(Ask ask) : IRegistry
{
    public const string RegistryName = "Crossref";

    public string Name => RegistryName;

    public async ValueTask<RegistryReply> AskAsync(Reference reference, CancellationToken cancellation)
    {
        if (reference.Doi?.Value is not { } doi)
            return RegistryReply.NotAsked(Name, PrintedDoi.WhyNone(reference) ?? "");

        var answer = await ask(new Request("crossref", "https://api.crossref.org", "/works/" + doi.Escaped), cancellation);
        return answer switch
        {
            { Failure: { } failure } => Reply(answer, failure, answer.Reason),
            { Status: 200 } => ReadWork(answer),
            // The body of a 404 is plain text, at times typed as JSON: it is never read.
            { Status: 404 } => Reply(answer, AnswerState.NotHeld, answer.Origin),
            _ => Reply(answer, AnswerState.CouldNotAnswer, StatusText.Of(answer.Status)),
        };
    }

    private static RegistryReply ReadWork(Answer answer)
    {
        if (JsonText.Parse(answer.Body) is not { } body)
            return Reply(answer, AnswerState.CouldNotAnswer, "its answer is not JSON, or is cut short");
        if (body.Member("message") is not { ValueKind: JsonValueKind.Object } message || CrossrefWork.From(message) is not { } work)
            return Reply(answer, AnswerState.CouldNotAnswer, "its answer holds no record of a work");

        return Reply(answer, AnswerState.Held, answer.Origin) with { Work = work };
    }

    private static RegistryReply Reply(Answer answer, AnswerState state, string? detail) =>
        new(new RegistryAnswer(RegistryName, state, detail) { Day = answer.Day });
}
