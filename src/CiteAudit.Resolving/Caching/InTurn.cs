using CiteAudit.Model;

namespace CiteAudit.Resolving.Caching;

/// <summary>Asks one place, and another only when the first has nothing on record.</summary>
internal sealed class InTurn(Ask first, Ask second)
{
    public async ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation)
    {
        var answer = await first(request, cancellation);
        return answer.Failure == AnswerState.NotAsked ? await second(request, cancellation) : answer;
    }
}
