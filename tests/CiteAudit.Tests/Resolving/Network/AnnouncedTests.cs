using CiteAudit.Resolving.Network;

namespace CiteAudit.Tests.Resolving.Network;

public sealed class AnnouncedTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("10", "1s", 10, 1)]
    [InlineData("500", "5m", 500, 300)]
    [InlineData("60", "1h", 60, 3600)]
    [InlineData("3", "60", 3, 60)]
    [InlineData("999999", "1s", 1000, 1)]
    public void A_rate_is_a_number_and_an_interval(string limit, string interval, int requests, int seconds) =>
        Assert.Equal((requests, TimeSpan.FromSeconds(seconds)), Announced.Rate(Headers(("x-rate-limit-limit", limit), ("x-rate-limit-interval", interval))));

    [Theory]
    [InlineData("10", null)]
    [InlineData(null, "1s")]
    [InlineData("0", "1s")]
    [InlineData("-5", "1s")]
    [InlineData("ten", "1s")]
    [InlineData("10", "0s")]
    [InlineData("10", "soon")]
    [InlineData("10", "")]
    [InlineData("10", "99999999999s")]
    [InlineData("99999999999999999999", "1s")]
    public void What_is_none_is_left_out_of_account(string? limit, string? interval) =>
        Assert.Null(Announced.Rate(Headers(("x-rate-limit-limit", limit), ("x-rate-limit-interval", interval))));

    [Fact]
    public void The_newer_pair_of_headers_is_right() =>
        Assert.Equal(
            (10, TimeSpan.FromSeconds(1)),
            Announced.Rate(Headers(("x-ratelimit-limit", "50"), ("x-ratelimit-interval", "1s"), ("x-rate-limit-limit", "10"), ("x-rate-limit-interval", "1s"))));

    [Theory]
    [InlineData("3", 3)]
    [InlineData("500", 16)]
    [InlineData("0", null)]
    [InlineData("many", null)]
    public void So_many_at_once_are_believed(string limit, int? atOnce) =>
        Assert.Equal(atOnce, Announced.AtOnce(Headers(("x-concurrency-limit", limit))));

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Sat, 21 Nov 2026 12:01:00 GMT", 60)]
    [InlineData("Sat, 21 Nov 2026 11:01:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-3", null)]
    [InlineData("99999999999999", 1_000_000_000)]
    public void A_pause_is_seconds_or_a_date(string text, int? seconds) =>
        Assert.Equal(seconds is { } count ? TimeSpan.FromSeconds(count) : null, Announced.RetryAfter(Headers(("retry-after", text)), Now));

    [Theory]
    [InlineData("0", "1", "43200", 43200)]
    [InlineData("0", null, "1795298400", 40 * 60 * 60)]
    [InlineData("12", "1", "43200", null)]
    [InlineData("0", "0", "43200", null)]
    [InlineData("0", "1", null, null)]
    [InlineData("0", "1", "0", null)]
    [InlineData("-0.5", "1", "10", 10)]
    [InlineData("nothing", "1", "10", null)]
    public void A_budget_is_spent_when_nothing_remains_and_the_answer_cost_something(string remaining, string? cost, string? reset, int? seconds) =>
        Assert.Equal(
            seconds is { } count ? TimeSpan.FromSeconds(count) : null,
            Announced.SpentFor(Headers(("x-ratelimit-remaining", remaining), ("x-ratelimit-credits-used", cost), ("x-ratelimit-reset", reset)), Now.AddSeconds(1795154400 - Now.ToUnixTimeSeconds())));

    private static Func<string, string?> Headers(params (string Name, string? Value)[] headers) =>
        name => Array.Find(headers, header => header.Name == name).Value;
}
