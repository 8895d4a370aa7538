namespace CiteAudit.Resolving.Network;

/// <summary>
/// Lets so many in at a time, in the order of arrival. The number may change while some are inside, which the platform's own
/// limiters do not allow for.
/// </summary>
internal sealed class Turnstile(int limit)
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private int limit = limit;
    private int inside;

    public async ValueTask EnterAsync(CancellationToken cancellation)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Enqueue(turn);
            Admit();
        }

        // Whoever gives up while waiting is passed over; whoever is let in at that moment goes in.
        await using (cancellation.Register(() => turn.TrySetCanceled(cancellation)))
            await turn.Task;
    }

    public void Leave()
    {
        lock (gate)
        {
            inside--;
            Admit();
        }
    }

    public void Resize(int newLimit)
    {
        lock (gate)
        {
            limit = newLimit;
            Admit();
        }
    }

    private void Admit()
    {
        while (inside < limit && waiting.TryDequeue(out var next))
        {
            if (next.TrySetResult())
                inside++;
        }
    }
}
