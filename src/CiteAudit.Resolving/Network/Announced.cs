using System.Globalization;

namespace CiteAudit.Resolving.Network;

/// <summary>What a host says of its limits in the headers of an answer.</summary>
internal static class Announced
{
    private const int MostRequests = 1000;
    private const int MostAtOnce = 16;

    // Reset is said in seconds from now by some hosts, and as a moment in Unix time by others.
    private const long FirstMoment = 1_000_000_000;

    private static readonly TimeSpan LongestInterval = TimeSpan.FromDays(1);

    /// <summary>How many requests in which interval; null when the answer does not say both, as budgets of a day do not.</summary>
    public static (int Requests, TimeSpan Interval)? Rate(Func<string, string?> header) =>
        // Crossref sends an older pair beside the new one; the new one is right.
        RateOf(header("x-rate-limit-limit"), header("x-rate-limit-interval")) ?? RateOf(header("x-ratelimit-limit"), header("x-ratelimit-interval"));

    public static int? AtOnce(Func<string, string?> header) =>
        Number(header("x-concurrency-limit")) is > 0 and var limit ? (int)Math.Min(limit, MostAtOnce) : null;

    /// <summary>How long there is nothing left to ask for; null when there is, or when the answer does not say.</summary>
    public static TimeSpan? SpentFor(Func<string, string?> header, DateTimeOffset now)
    {
        var remaining = Amount(header("x-ratelimit-remaining-usd") ?? header("x-ratelimit-remaining") ?? header("x-rate-limit-remaining"));
        var cost = Amount(header("x-ratelimit-cost-usd") ?? header("x-ratelimit-credits-used"));
        if (remaining is not <= 0 || cost is 0 || Number(header("x-ratelimit-reset") ?? header("x-rate-limit-reset")) is not { } reset)
            return null;

        var pause = reset < FirstMoment ? TimeSpan.FromSeconds(reset) : DateTimeOffset.FromUnixTimeSeconds(Math.Min(reset, FirstMoment * 100)) - now;
        return pause > TimeSpan.Zero ? pause : null;
    }

    /// <summary>How long the host asks to be left alone: seconds, or a date.</summary>
    public static TimeSpan? RetryAfter(Func<string, string?> header, DateTimeOffset now)
    {
        if (header("retry-after") is not { } text)
            return null;
        if (Number(text) is { } seconds)
            return TimeSpan.FromSeconds(Math.Min(seconds, FirstMoment));

        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end)
            ? end > now ? end - now : TimeSpan.Zero
            : null;
    }

    private static (int, TimeSpan)? RateOf(string? limit, string? interval) =>
        Number(limit) is > 0 and var requests && IntervalOf(interval) is { } length && length > TimeSpan.Zero && length <= LongestInterval
            ? ((int)Math.Min(requests, MostRequests), length)
            : null;

    /// <summary>As in 1s, 5m or 60.</summary>
    private static TimeSpan? IntervalOf(string? text) => text switch
    {
        [.. var number, 's'] => Seconds(number, 1),
        [.. var number, 'm'] => Seconds(number, 60),
        [.. var number, 'h'] => Seconds(number, 3600),
        _ => Seconds(text, 1),
    };

    private static TimeSpan? Seconds(string? number, int each) => Number(number) is <= 1_000_000 and var count ? TimeSpan.FromSeconds(count * each) : null;

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Amount(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
