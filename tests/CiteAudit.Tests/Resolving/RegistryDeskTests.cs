using System.Collections.Concurrent;
using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;
using CiteAudit.Tests.Resolving.Network;

namespace CiteAudit.Tests.Resolving;

public sealed class RegistryDeskTests : IDisposable
{
    private static readonly Request Question = Desk.Work("10.1000/182");
    private static readonly Request Words = new("crossref", "https://api.crossref.org", "/works?query.bibliographic=a+theory+of+widgets") { IsList = true, Discloses = Disclosure.Words };

    private readonly Desk desk = new();
    private readonly RecordingFolder recordings = new();

    public void Dispose()
    {
        desk.Dispose();
        recordings.Dispose();
    }

    [Fact]
    public async Task A_recorded_answer_comes_before_all_others()
    {
        recordings.Crossref("10.1000/182", 404, "Resource not found.");
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));

        var answer = await AskAsync(desk.Open(Desk.Reaching(server), answers: recordings.Path), Question);

        Assert.Equal(404, answer.Status);
        Assert.Empty(server.Arrivals);
    }

    [Fact]
    public async Task What_one_run_was_answered_the_next_does_not_ask()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Path.Value!.EndsWith('2') ? Replies.Record(context) : Replies.Status(context, 404, "Resource not found."));
        Request[] questions = [Question, Desk.Work("10.1000/9"), Words with { Path = "/works/10.1000/2", Accept = "application/json" }];
        var first = await AskAsync(desk.Open(Desk.Reaching(server)), questions);
        var asked = server.Arrivals.Count;

        var online = await AskAsync(desk.Open(Desk.Reaching(server)), questions);
        await server.StopAsync();
        var offline = await AskAsync(desk.Open(network: null), questions);

        Assert.Equal(3, asked);
        Assert.Equal(asked, server.Arrivals.Count);
        Assert.Equal(first.Select(Comparable), online.Select(Comparable));
        Assert.Equal(first.Select(Comparable), offline.Select(Comparable));
    }

    [Fact]
    public async Task Refreshing_asks_for_everything_once_again()
    {
        await using var server = await RegistryServer.StartAsync((context, before) => Replies.Json(context, before == 0 ? """{"old":1}""" : """{"new":1}"""));
        await AskAsync(desk.Open(Desk.Reaching(server)), Question);

        var renewed = await AskAsync(desk.Open(Desk.Reaching(server), refresh: true), [Question, Question, Question]);
        var later = await AskAsync(desk.Open(Desk.Reaching(server)), Question);

        Assert.All([.. renewed, later], answer => Assert.Equal("""{"new":1}""", answer.Body));
        Assert.Equal(2, server.Arrivals.Count);
    }

    [Fact]
    public async Task Offline_nobody_is_asked_and_the_answer_says_so()
    {
        var answer = await AskAsync(desk.Open(network: null), Question);

        Assert.Equal((AnswerState.NotAsked, "offline, and no answer is kept"), (answer.Failure, answer.Reason));
    }

    [Fact]
    public async Task Nothing_but_identifiers_leaves_for_a_confidential_manuscript()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Json(context, "{}"));
        var registryDesk = desk.Open(Desk.Reaching(server));
        var confidential = registryDesk.AskFor(mayTellWords: false);

        var refused = await confidential(Words, TestContext.Current.CancellationToken);
        await confidential(Question, TestContext.Current.CancellationToken);

        Assert.Equal(AnswerState.NotAsked, refused.Failure);
        Assert.StartsWith("confidential: titles and names do not leave this machine", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(["/works/10.1000/182"], server.Targets);

        await registryDesk.AskFor(mayTellWords: true)(Words, TestContext.Current.CancellationToken);
        var known = await confidential(Words, TestContext.Current.CancellationToken);
        Assert.Equal(200, known.Status);
        Assert.Equal(2, server.Arrivals.Count);
    }

    [Fact]
    public async Task A_damaged_file_of_the_cache_is_asked_for_again_and_said()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));
        await AskAsync(desk.Open(Desk.Reaching(server)), Question);
        var file = Directory.GetFiles(desk.Cache, "*.json", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(file, "{ \"address\": \"https://api.cr", TestContext.Current.CancellationToken);

        var registryDesk = desk.Open(Desk.Reaching(server));
        var answer = await AskAsync(registryDesk, Question);

        Assert.Equal(200, answer.Status);
        Assert.Equal(2, server.Arrivals.Count);
        Assert.Contains("The cache's crossref/works/10.1000/182.json is damaged and was left out of account.", registryDesk.Remarks);
        Assert.Equal(200, (await AskAsync(desk.Open(network: null), Question)).Status);
    }

    [Fact]
    public async Task What_is_too_old_to_be_of_use_goes_when_a_run_has_added_something()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));
        await AskAsync(desk.Open(Desk.Reaching(server)), Question);
        var old = Directory.GetFiles(desk.Cache, "*.json", SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(old, new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc));

        using (var idle = desk.Open(Desk.Reaching(server)))
            await AskAsync(idle, Question);
        Assert.True(File.Exists(old));
        using (var busy = desk.Open(Desk.Reaching(server)))
            await AskAsync(busy, Desk.Work("10.1000/9"));

        Assert.False(File.Exists(old));
        Assert.Single(Directory.GetFiles(desk.Cache, "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_thousand_references_with_a_third_of_faults_are_all_resolved_in_little_memory()
    {
        const int Count = 1000;
        var padding = new string('x', 60_000);
        var time = new FastTime(factor: 50);
        var answered = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        Func<Microsoft.AspNetCore.Http.HttpContext, Task>[] faults =
            [Replies.Reset, Replies.ResetHalfway, context => Replies.Status(context, 500), context => Replies.Text(context, 504, "text/html", "<html>"), context => Replies.Json(context, "{"), context => Replies.Status(context, 429)];
        await using var server = await RegistryServer.StartAsync((context, before) =>
        {
            var doi = context.Request.Path.Value!["/works/".Length..];
            var chance = (doi.Sum(glyph => glyph * 31) + (before * 7)) % 20;
            context.Response.Headers["x-rate-limit-limit"] = "200";
            context.Response.Headers["x-rate-limit-interval"] = "1s";
            context.Response.Headers["x-concurrency-limit"] = "8";
            if (chance < 6 && before < 2)
                return faults[chance](context);

            answered.AddOrUpdate(doi, 1, (_, times) => times + 1);
            return Replies.Json(context, Replies.RecordOf(doi, padding));
        }, time);
        var resolver = new Resolver([new CiteAudit.Resolving.Registries.Crossref(desk.Open(Desk.Reaching(server), time).AskFor(mayTellWords: false), Origins.Crossref)]);
        var outcomes = new Outcome[Count];

        await ResolveAsync(0, Count / 4);
        var early = GC.GetTotalMemory(forceFullCollection: true);
        await ResolveAsync(Count / 4, Count);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - early;

        Assert.Equal(Count, outcomes.Count(outcome => outcome == Outcome.Confirmed));
        Assert.Equal(Count, answered.Count);
        Assert.All(answered.Values, times => Assert.Equal(1, times));
        Assert.True(server.Arrivals.Count > Count * 1.2, "there were hardly any faults");
        Assert.InRange(server.MostWithin(TimeSpan.FromSeconds(1)), 1, 200);
        Assert.InRange(server.MostAtOnce, 1, 8);
        // Other tests run in the same process: half of what the answers of the later references would take is far more than they do.
        Assert.True(growth < (long)padding.Length * Count * 3 / 4, string.Create(CultureInfo.InvariantCulture, $"{growth:#,0} bytes stayed behind"));

        async Task ResolveAsync(int from, int to) =>
            await Parallel.ForAsync(from, to, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, cancellation) =>
            {
                var reference = Entry.Of("A theory of widgets", "Smith, A.") with { Doi = Doi.Parse(string.Create(CultureInfo.InvariantCulture, $"10.1000/widget.{number}")) };
                outcomes[number] = (await resolver.ResolveAsync(reference, cancellation)).Outcome;
            });
    }

    private static (string, int, string, string) Comparable(Answer answer) => (answer.Address, answer.Status, answer.ContentType, answer.Body);

    private static async Task<Answer> AskAsync(RegistryDesk registryDesk, Request request) => (await AskAsync(registryDesk, [request])).Single();

    private static async Task<Answer[]> AskAsync(RegistryDesk registryDesk, Request[] requests) =>
        await Task.WhenAll(requests.Select(request => registryDesk.AskFor(mayTellWords: true)(request, TestContext.Current.CancellationToken).AsTask()));
}
