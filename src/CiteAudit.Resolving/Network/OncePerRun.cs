using System.Collections.Concurrent;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>
/// Asks every address once in a run, whoever asks and however often. What the cache has taken is read from there again; what it
/// has not is held in memory, and of that only the first lines, so that memory does not grow with the number of references.
/// </summary>
internal sealed class OncePerRun(AnswerCache cache, Ask network, CancellationToken endOfRun)
{
    private const int LongestHeld = 4096;

    private readonly ConcurrentDictionary<(string Address, string? Accept), Lazy<Task<Answer>>> questions = new();
    private int fromCache;

    /// <summary>How many questions the cache answered.</summary>
    public int FromCache => fromCache;

    /// <summary>One asker's giving up does not end the question for the others.</summary>
    public async ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation) =>
        await questions.GetOrAdd((request.Address, request.Accept), _ => new Lazy<Task<Answer>>(() => LookAndAskAsync(request))).Value.WaitAsync(cancellation);

    private async Task<Answer> LookAndAskAsync(Request request)
    {
        if (cache.Find(request) is { } kept)
        {
            Interlocked.Increment(ref fromCache);
            return Forgotten(request, kept);
        }

        var answer = await network(request, endOfRun);
        return await cache.KeepAsync(request, answer, endOfRun) ? Forgotten(request, answer) : Shortened(request, answer);
    }

    private Answer Forgotten(Request request, Answer answer)
    {
        questions.TryRemove((request.Address, request.Accept), out _);
        return answer;
    }

    private Answer Shortened(Request request, Answer answer)
    {
        // An answer worth keeping that the disk did not take is held whole: the next asker needs all of it.
        if (answer.Body.Length > LongestHeld && !Kept.IsWorthKeeping(request, answer))
            questions[(request.Address, request.Accept)] = new Lazy<Task<Answer>>(Task.FromResult(answer with { Body = answer.Body[..LongestHeld] }));
        return answer;
    }
}
