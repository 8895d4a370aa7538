using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving;

/// <summary>Answers that a test knows by their addresses, and what was asked. An address is known by its beginning.</summary>
internal sealed class KnownAnswers
{
    private readonly List<(string Address, int Status, string Body)> answers = [];
    private readonly List<Request> asked = [];

    public IReadOnlyList<Request> Asked
    {
        get
        {
            lock (asked)
                return [.. asked];
        }
    }

    public KnownAnswers With(string address, string body, int status = 200)
    {
        answers.Add((address, status, body));
        return this;
    }

    public ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation)
    {
        lock (asked)
            asked.Add(request);
        var known = answers.Find(answer => request.Address.StartsWith(answer.Address, StringComparison.Ordinal));
        return ValueTask.FromResult(known.Address is null
            ? Answer.NotAsked(request.Address, "no answer is known")
            : new Answer(request.Address, known.Status, new DateOnly(2026, 1, 31), "", known.Body));
    }
}
