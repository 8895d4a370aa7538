using System.Diagnostics;

namespace CiteAudit.Reading.Pdf;

// Ends a program and all that it started: when its time is up, or when nobody wants to hear the rest.
internal sealed class Stop : IDisposable
{
    private readonly Process process;
    private readonly Timer timer;
    private volatile bool wasLate;

    public Stop(Process process, TimeSpan limit)
    {
        this.process = process;
        timer = new Timer(_ => OnTime(), state: null, limit, Timeout.InfiniteTimeSpan);
    }

    public bool WasLate => wasLate;

    public void Now()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public void Dispose()
    {
        // A timer that is running out right now must not meet a process that is gone.
        using var done = new ManualResetEvent(initialState: false);
        if (timer.Dispose(done))
            done.WaitOne();
    }

    private void OnTime()
    {
        wasLate = true;
        Now();
    }
}
