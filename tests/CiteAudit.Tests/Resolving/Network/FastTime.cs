using System.Diagnostics;

namespace CiteAudit.Tests.Resolving.Network;

/// <summary>
/// A clock on which a minute is over in seconds: waits take place, in the right order, and no test sleeps. Patience of half
/// a minute and more is as long as on the wall, unless a test is about its end: a busy machine must not look like a silent one.
/// </summary>
internal sealed class FastTime(int factor = 20, bool losesPatience = false, double leastPatience = 0) : TimeProvider
{
    private static readonly DateTimeOffset Origin = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const double CoarseClock = 4;

    private readonly long start = Stopwatch.GetTimestamp();

    public override long TimestampFrequency => Stopwatch.Frequency;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(start) * factor;

    public override DateTimeOffset GetUtcNow() => Origin + Elapsed;

    public override long GetTimestamp() => (Stopwatch.GetTimestamp() - start) * factor;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shortened(dueTime), Shortened(period));

    private TimeSpan Shortened(TimeSpan span)
    {
        if (span <= TimeSpan.Zero || (span >= Patience && !losesPatience))
            return span;

        // The system's coarse clock, by which timers go, may be so much behind: fired early here is far too early there.
        var milliseconds = Math.Ceiling(span.TotalMilliseconds / factor) + CoarseClock;
        return TimeSpan.FromMilliseconds(span == Patience ? Math.Max(milliseconds, leastPatience * 1000) : milliseconds);
    }
}
