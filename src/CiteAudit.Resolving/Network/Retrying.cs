using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace CiteAudit.Resolving.Network;

/// <summary>How a question is put again: after 2 s, after 8 s, or when the host says; not at all while nearly everything fails. Tries and pauses have ends of their own; waiting for one's turn has none, since turns come.</summary>
internal static class Retrying
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8)];

    // Pauses differ by a quarter either way, so that what failed together does not come back together.
    private const double LeastOfPause = 0.75;
    private const double Spread = 0.5;

    public static ResiliencePipeline<Attempt> For(TimeProvider time, Func<double> random, Reach reach) =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = Pauses.Length,
                // Where another host has just been given up for silence, a second try is enough, and half a minute of silence is too.
                ShouldHandle = tried => ValueTask.FromResult(
                    tried.Outcome is { Exception: BrokenCircuitException }
                    || (tried.Outcome.Result is { IsFault: true } fault && !(reach.IsLost && (fault.IsSilence || (fault.IsUnreached && tried.AttemptNumber > 0))))),
                DelayGenerator = tried => ValueTask.FromResult<TimeSpan?>(
                    tried.Outcome.Result?.RetryAfter ?? Pauses[tried.AttemptNumber] * (LeastOfPause + (Spread * random()))),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Attempt>
            {
                // Three faults in ten are bad luck; nine in ten are an outage, to which more questions only add.
                FailureRatio = 0.9,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = TimeSpan.FromSeconds(15),
                ShouldHandle = static tried => ValueTask.FromResult(tried.Outcome.Result is { IsFault: true, IsCrowded: false }),
            })
            .Build();
}
