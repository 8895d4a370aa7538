namespace CiteAudit.Resolving.Network;

/// <summary>
/// Keeps requests within so many an interval, as the host counts. A request gives its place back an interval after its answer
/// is there: wherever between sending and answering the host counted it, no interval of the host's can hold more.
/// </summary>
internal sealed class Pace(Allowance allowance, TimeProvider time)
{
    // Timers fire a little early at times, and the host's clock is not ours.
    private const double Margin = 1.02;

    private readonly Turnstile places = new(allowance.Requests);
    private long interval = allowance.Interval.Ticks;
    private long heldUntil;

    public async ValueTask EnterAsync(CancellationToken cancellation)
    {
        await places.EnterAsync(cancellation);
        try
        {
            await RestAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            places.Leave();
            throw;
        }
    }

    public bool IsHeld => Held.Ticks > 0;

    /// <summary>Waits until the host no longer asks to be left alone.</summary>
    public async ValueTask RestAsync(CancellationToken cancellation)
    {
        while (Held is { Ticks: > 0 } pause)
            await Task.Delay(Rounded(pause), time, cancellation);
    }

    public void Leave() => _ = LeaveLaterAsync();

    /// <summary>Lets nobody pass before a time.</summary>
    public void HoldUntil(DateTimeOffset end) => Volatile.Write(ref heldUntil, Math.Max(end.UtcTicks, Volatile.Read(ref heldUntil)));

    /// <summary>Follows what the host says it allows now.</summary>
    public void Follow(int requests, TimeSpan newInterval)
    {
        Volatile.Write(ref interval, newInterval.Ticks);
        places.Resize(requests);
    }

    private TimeSpan Held => TimeSpan.FromTicks(Volatile.Read(ref heldUntil) - time.GetUtcNow().UtcTicks);

    // Timers count in whole milliseconds; one that rounds down fires too early.
    private static TimeSpan Rounded(TimeSpan pause) => TimeSpan.FromMilliseconds(Math.Ceiling(pause.TotalMilliseconds));

    private async Task LeaveLaterAsync()
    {
        await Task.Delay(Rounded(TimeSpan.FromTicks(Volatile.Read(ref interval)) * Margin), time);
        places.Leave();
    }
}
