using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Network;

namespace CiteAudit.Tests.Resolving.Network;

public sealed class PolitenessTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task No_host_is_asked_faster_or_more_at_a_time_than_it_allows()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            await Task.Delay(Random.Shared.Next(20), context.RequestAborted);
            await Replies.Record(context);
        }, time);

        await AskAllAsync(desk.Asking(server, time), 40);

        Assert.Equal(40, server.Arrivals.Count);
        Assert.InRange(server.MostWithin(TimeSpan.FromSeconds(1)), 1, 10);
        Assert.InRange(server.MostAtOnce, 2, 3);
    }

    [Fact]
    public async Task Lists_are_counted_apart_and_asked_more_slowly()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Json(context, """{"message":{"items":[]}}"""), time);
        var ask = desk.Asking(server, time);

        await Task.WhenAll(Enumerable.Range(0, 9).Select(number => AskAsync(ask, List(number))));

        Assert.InRange(server.MostWithin(TimeSpan.FromSeconds(1)), 1, 3);
    }

    [Fact]
    public async Task Whoever_gives_no_address_asks_one_thing_at_a_time()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context), time);

        await AskAllAsync(desk.Open(Desk.Reaching(server) with { Contact = null }, time).AskFor(mayTellWords: true), 12);

        Assert.InRange(server.MostWithin(TimeSpan.FromSeconds(1)), 1, 5);
        Assert.Equal(1, server.MostAtOnce);
    }

    [Fact]
    public async Task A_host_that_announces_a_stricter_limit_is_obeyed_from_then_on()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            context.Response.Headers["x-rate-limit-limit"] = "2";
            context.Response.Headers["x-rate-limit-interval"] = "5s";
            context.Response.Headers["x-concurrency-limit"] = "1";
            await Task.Delay(5, context.RequestAborted);
            await Replies.Record(context);
        }, time);
        var ask = desk.Asking(server, time);

        await AskAllAsync(ask, 1);
        await AskAllAsync(ask, 9);

        Assert.InRange(server.MostWithin(TimeSpan.FromSeconds(5)), 1, 2);
        Assert.Equal(1, server.MostAtOnce);
    }

    [Fact]
    public async Task A_host_that_announces_more_is_asked_more_at_a_time()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            context.Response.Headers["X-Rate-Limit-Limit"] = "200";
            context.Response.Headers["X-Rate-Limit-Interval"] = "1s";
            context.Response.Headers["X-Concurrency-Limit"] = "8";
            await Task.Delay(30, context.RequestAborted);
            await Replies.Record(context);
        }, time);
        var ask = desk.Asking(server, time);

        await AskAllAsync(ask, 1);
        await AskAllAsync(ask, 40);

        Assert.InRange(server.MostAtOnce, 4, 8);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_that_asks_for_a_pause_gets_it_from_everybody(bool asDate)
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync(
            (context, before) => context.Request.Path.Value!.EndsWith("/0", StringComparison.Ordinal) && before == 0
                ? Replies.Status(context, 429, "", ("Retry-After", asDate ? time.GetUtcNow().AddSeconds(21).ToString("r", CultureInfo.InvariantCulture) : "20"))
                : Replies.Record(context),
            time);
        var ask = desk.Asking(server, time);

        var first = AskAsync(ask, Desk.Work("10.1000/0"));
        while (server.Arrivals.Count == 0)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await AskAllAsync(ask, 5);

        Assert.Equal(200, (await first).Status);
        var times = server.Arrivals.Select(arrival => arrival.At).Order().ToList();
        Assert.All(times.Skip(1), at => Assert.True(at - times[0] >= TimeSpan.FromSeconds(20), $"asked after {at - times[0]}"));
    }

    [Fact]
    public async Task A_budget_that_is_spent_is_not_waited_for()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Status(context, 429, "<html>", ("Retry-After", "36000"), ("x-ratelimit-remaining", "0")), time);
        var registryDesk = desk.Open(Desk.Reaching(server), time);
        var ask = registryDesk.AskFor(mayTellWords: true);
        var list = new Request("openalex", "https://api.openalex.org", "/works?filter=doi:10.1000/1") { IsList = true };

        var first = await AskAsync(ask, list);
        var second = await AskAsync(ask, list with { Path = "/works?filter=doi:10.1000/2" });

        Assert.All([first, second], answer => Assert.Equal((AnswerState.CouldNotAnswer, "it asks to be left alone until 2026-11-21 22:00 UTC"), (answer.Failure, answer.Reason?.Replace("22:01", "22:00", StringComparison.Ordinal))));
        Assert.Single(server.Arrivals);
        Assert.Contains(registryDesk.Remarks, remark => remark.StartsWith("api.openalex.org: it asks to be left alone until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_budget_that_ends_with_an_answer_leaves_the_free_questions()
    {
        await using var server = await RegistryServer.StartAsync((context, _) =>
        {
            var costs = context.Request.QueryString.HasValue;
            context.Response.Headers["x-ratelimit-remaining"] = "0";
            context.Response.Headers["x-ratelimit-reset"] = "40000";
            context.Response.Headers["x-ratelimit-credits-used"] = costs ? "1" : "0";
            return Replies.Json(context, "{}");
        });
        var ask = desk.Asking(server);
        var list = new Request("openalex", "https://api.openalex.org", "/works?filter=doi:10.1000/1") { IsList = true };
        var single = new Request("openalex", "https://api.openalex.org", "/works/doi:10.1000/");

        int[] lists = [(await AskAsync(ask, list)).Status, (await AskAsync(ask, list with { Path = "/works?filter=doi:10.1000/2" })).Status];
        int[] singles = [(await AskAsync(ask, single with { Path = single.Path + "1" })).Status, (await AskAsync(ask, single with { Path = single.Path + "2" })).Status];

        Assert.Equal([200, 0], lists);
        Assert.Equal([200, 200], singles);
    }

    [Fact]
    public async Task A_host_that_blocks_us_is_not_asked_again()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Status(context, 403));
        var ask = desk.Asking(server);

        var first = await AskAsync(ask, Desk.Work("10.1000/1"));
        var second = await AskAsync(ask, Desk.Work("10.1000/2"));

        Assert.Equal(403, first.Status);
        Assert.Equal((AnswerState.CouldNotAnswer, "it refused to answer (status 403), and is not asked again in this run"), (second.Failure, second.Reason));
        Assert.Single(server.Arrivals);
    }

    [Fact]
    public async Task A_server_that_dies_is_away_for_the_run_and_other_hosts_are_not()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context), time);
        await using var other = await RegistryServer.StartAsync((context, _) => Replies.Json(context, "{}"), time);
        var settings = Desk.Reaching(server);
        var registryDesk = desk.Open(settings with { Mirrors = new Dictionary<string, Uri>(settings.Mirrors, StringComparer.Ordinal) { ["doi.org"] = other.Address } }, time);
        var ask = registryDesk.AskFor(mayTellWords: true);
        await AskAllAsync(ask, 5);

        await server.StopAsync();
        var answers = await Task.WhenAll(Enumerable.Range(100, 40).Select(number => AskAsync(ask, Numbered(number))));
        var late = await AskAsync(ask, Desk.Work("10.1000/late"));
        var elsewhere = await AskAsync(ask, new Request("doi.org", "https://doi.org", "/api/handles/10.1000/182"));

        Assert.All(answers, answer => Assert.Equal(AnswerState.CouldNotAnswer, answer.Failure));
        Assert.Equal("it stopped answering and is not asked again in this run; the last time, no connection to it could be made", late.Reason);
        Assert.Equal(200, elsewhere.Status);
        Assert.Contains(registryDesk.Remarks, remark => remark.StartsWith("api.crossref.org: it stopped answering", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_that_is_silent_is_asked_one_question_and_the_next_host_has_one_try()
    {
        var time = new FastTime(losesPatience: true);
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Hang(context), time);
        var ask = desk.Asking(server, time);

        await AskAsync(ask, Desk.Work("10.1000/1"));
        var second = await AskAsync(ask, Desk.Work("10.1000/2"));
        await AskAsync(ask, new Request("doi.org", "https://doi.org", "/api/handles/10.1000/3"));

        Assert.StartsWith("it stopped answering and is not asked again in this run; the last time, there was no whole answer", second.Reason, StringComparison.Ordinal);
        Assert.Equal(["/works/10.1000/1", "/works/10.1000/1", "/works/10.1000/1", "/api/handles/10.1000/3"], server.Targets);
    }

    [Fact]
    public async Task A_host_whose_lists_are_out_of_order_still_gives_single_records()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Query.Count > 0 ? Replies.Status(context, 503) : Replies.Record(context), time);
        var ask = desk.Asking(server, time);

        for (var number = 0; number < 3; number++)
            await AskAsync(ask, List(number));
        var list = await AskAsync(ask, List(4));
        var single = await AskAsync(ask, Desk.Work("10.1000/1"));

        Assert.Equal("it stopped answering and is not asked again in this run; the last time, it was out of order (status 503)", list.Reason);
        Assert.Equal(200, single.Status);
    }

    [Fact]
    public async Task Bad_luck_with_some_questions_is_no_outage_while_others_are_answered()
    {
        var time = new FastTime();
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Path.Value!.EndsWith("bad", StringComparison.Ordinal) ? Replies.Status(context, 500) : Replies.Record(context), time);
        var ask = desk.Asking(server, time);

        for (var number = 0; number < 5; number++)
        {
            var bad = AskAsync(ask, Desk.Work(string.Create(CultureInfo.InvariantCulture, $"10.1000/{number}bad")));
            await AskAsync(ask, Numbered(number));
            await AskAsync(ask, Numbered(100 + number));
            await bad;
        }

        Assert.Equal(200, (await AskAsync(ask, Numbered(999))).Status);
    }

    [Fact]
    public async Task The_same_address_is_asked_once_whoever_asks_and_whatever_the_answer()
    {
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            await Task.Delay(10, context.RequestAborted);
            await (context.Request.Path.Value!.EndsWith('1') ? Replies.Record(context) : Replies.Status(context, 400, "what?"));
        });
        var registryDesk = desk.Open(Desk.Reaching(server));
        Request[] questions = [Desk.Work("10.1000/1"), Desk.Work("10.1000/2")];

        for (var round = 0; round < 2; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => AskAsync(registryDesk.AskFor(mayTellWords: number % 3 == 0), questions[number % 2])));
            Assert.Equal([200, 400], answers.Select(answer => answer.Status).Distinct().Order());
        }

        Assert.Equal(["/works/10.1000/1", "/works/10.1000/2"], server.Targets.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Giving_up_on_a_question_does_not_end_it_for_the_others()
    {
        var release = new TaskCompletionSource();
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            await release.Task;
            await Replies.Record(context);
        });
        var ask = desk.Asking(server);
        using var impatient = new CancellationTokenSource();

        var first = ask(Desk.Work("10.1000/1"), impatient.Token).AsTask();
        var second = AskAsync(ask, Desk.Work("10.1000/1"));
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        release.SetResult();

        Assert.Equal(200, (await second).Status);
        Assert.Single(server.Arrivals);
    }

    private static Request Numbered(int number) => Desk.Work("10.1000/" + number.ToString(CultureInfo.InvariantCulture));

    private static Request List(int number) =>
        new("crossref", "https://api.crossref.org", string.Create(CultureInfo.InvariantCulture, $"/works?filter=doi:10.1000/{number}")) { IsList = true };

    private static async Task AskAllAsync(Ask ask, int count) =>
        Assert.All(
            await Task.WhenAll(Enumerable.Range(1, count).Select(number => AskAsync(ask, Numbered((count * 1000) + number)))),
            answer => Assert.Equal((200, null), (answer.Status, answer.Reason)));

    private static Task<Answer> AskAsync(Ask ask, Request request) => ask(request, TestContext.Current.CancellationToken).AsTask();
}
