using System.Net.Sockets;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using Microsoft.AspNetCore.Http;

namespace CiteAudit.Tests.Resolving.Network;

public sealed class PoliteNetworkTests : IDisposable
{
    private static readonly Request Question = Desk.Work("10.1000/182") with { Member = "message" };

    private static readonly Dictionary<string, Func<HttpContext, Task>> Misfortunes = new(StringComparer.Ordinal)
    {
        ["500"] = context => Replies.Text(context, 500, "application/json", """{"status":"failed","message-type":"exception"}"""),
        ["504"] = context => Replies.Text(context, 504, "text/html", "<html>Gateway Time-out"),
        ["a page"] = context => Replies.Text(context, 200, "text/html", "<html>Maintenance"),
        ["garbage"] = context => Replies.Json(context, "\0\u0001%&$"),
        ["garbage without a type"] = context => Replies.Text(context, 200, "text/plain", "%&$"),
        ["an excuse"] = context => Replies.Json(context, """{"error":"Search Backend failed"}"""),
        ["half an answer"] = context => Replies.Json(context, """{"status":"ok","message":{"""),
        ["a broken connection"] = Replies.Reset,
        ["a connection broken halfway"] = Replies.ResetHalfway,
        ["silence"] = Replies.Hang,
        ["a slow drip"] = Replies.Drip,
        ["damaged packing"] = Replies.NoGzip,
        ["429"] = context => Replies.Text(context, 429, "text/html", "<html>Too Many Requests"),
        ["too much"] = Replies.Huge,
        ["far too much, packed"] = Replies.Bomb,
        ["a circle"] = context => Replies.Redirect(context, context.Request.Path),
        ["another host"] = context => Replies.Redirect(context, "https://elsewhere.example/works/1"),
        ["plain HTTP"] = context => Replies.Redirect(context, "http://doi.org/works/1"),
        ["somebody's network"] = context => Replies.Redirect(context, "http://169.254.169.254/latest/meta-data"),
        ["nowhere"] = context => Replies.Redirect(context, "http://"),
    };

    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task An_answer_comes_as_it_is()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Json(context, """{"message":{}}"""));

        var answer = await AskAsync(server);

        Assert.Null(answer.Failure);
        Assert.Equal(
            (Question.Address, 200, "application/json", """{"message":{}}""", new DateOnly(2026, 11, 21)),
            (answer.Address, answer.Status, answer.ContentType, answer.Body, answer.Day));
    }

    [Theory]
    [InlineData("500", 3, null, 500)]
    [InlineData("504", 3, null, 504)]
    [InlineData("429", 3, null, 429)]
    [InlineData("a page", 3, "its answer is a page for people")]
    [InlineData("garbage", 3, "its answer is not JSON, or is cut short")]
    [InlineData("garbage without a type", 3, "its answer is not JSON, or is cut short")]
    [InlineData("an excuse", 3, "its answer does not say what it was asked")]
    [InlineData("half an answer", 3, "its answer is not JSON, or is cut short")]
    [InlineData("a connection broken halfway", 3, "the connection broke off before the answer was whole")]
    [InlineData("silence", 3, "there was no whole answer within 30 seconds")]
    [InlineData("a slow drip", 3, "there was no whole answer within 30 seconds")]
    [InlineData("damaged packing", 3, "its answer is damaged")]
    [InlineData("too much", 1, "its answer is larger than 8 MB")]
    [InlineData("far too much, packed", 1, "its answer is larger than 8 MB")]
    [InlineData("a circle", 5, "it redirected more than 5 times")]
    [InlineData("another host", 1, "it redirected to another host, elsewhere.example, and we do not follow there")]
    [InlineData("somebody's network", 1, "it redirected to another host, 169.254.169.254, and we do not follow there")]
    [InlineData("nowhere", 1, "it redirected to no address at all")]
    public async Task A_misfortune_is_said_to_be_one(string misfortune, int tries, string? reason, int status = 0)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Misfortunes[misfortune](context));

        var answer = await AskAsync(server, new FastTime(losesPatience: misfortune is "silence" or "a slow drip"));

        Assert.Equal((reason, status), (answer.Reason, answer.Status));
        Assert.Equal(reason is null ? null : AnswerState.CouldNotAnswer, answer.Failure);
        Assert.Equal(tries, server.Arrivals.Count);
        Assert.Empty(Directory.Exists(desk.Cache) ? Directory.GetFiles(desk.Cache, "*.json", SearchOption.AllDirectories) : []);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("504")]
    [InlineData("429")]
    [InlineData("a page")]
    [InlineData("garbage")]
    [InlineData("half an answer")]
    [InlineData("a broken connection")]
    [InlineData("a connection broken halfway")]
    [InlineData("silence")]
    [InlineData("damaged packing")]
    public async Task A_misfortune_that_passes_is_waited_for(string misfortune)
    {
        var time = new FastTime(factor: 10, losesPatience: misfortune is "silence");
        await using var server = await RegistryServer.StartAsync((context, before) => before < 2 ? Misfortunes[misfortune](context) : Replies.Record(context), time);

        var answer = await AskAsync(server, time);

        Assert.Equal((null, 200), (answer.Reason, answer.Status));
        // Timers may fire a little early.
        var times = server.Arrivals.Select(arrival => arrival.At).ToList();
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(1.9), $"asked again after {times[1] - times[0]}");
        Assert.True(times[2] - times[1] >= TimeSpan.FromSeconds(7.8), $"asked a third time after {times[2] - times[1]}");
    }

    [Theory]
    [InlineData(true, """<?xml version="1.0"?><feed><entry>""", "its answer is not XML, or is cut short")]
    [InlineData(true, "<feed><entry/></feed>", null)]
    [InlineData(false, "PMID- 1\nTI  - A theory of wid", "its answer is cut short")]
    [InlineData(false, "PMID- 1\nTI  - A theory of widgets\n", null)]
    [InlineData(false, "id: 1 is not available", null)]
    public async Task What_is_no_JSON_must_be_whole_too(bool isXml, string body, string? reason)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Text(context, 200, "text/plain", body));

        var answer = await desk.Asking(server)(Question with { Form = isXml ? AnswerForm.Xml : AnswerForm.Lines, Member = null }, TestContext.Current.CancellationToken);

        Assert.Equal(reason, answer.Reason);
        Assert.Equal(reason is null ? 1 : 3, server.Arrivals.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_when_it_is_used_again_is_not_tried_more_often_than_said()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Path.Value!.EndsWith("/1", StringComparison.Ordinal) ? Replies.Record(context) : Replies.Reset(context));
        var ask = desk.Asking(server);
        await ask(Desk.Work("10.1000/1"), TestContext.Current.CancellationToken);

        var answer = await ask(Desk.Work("10.1000/2"), TestContext.Current.CancellationToken);

        Assert.Equal("the connection broke off before the answer was whole", answer.Reason);
        Assert.Equal(3, server.Targets.Count(target => target.EndsWith("/2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_no_is_an_answer_and_not_asked_for_again(int status)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Status(context, status, "Resource not found."));

        var answer = await AskAsync(server);

        Assert.Equal((null, status, "Resource not found."), (answer.Failure, answer.Status, answer.Body));
        Assert.Single(server.Arrivals);
    }

    [Theory]
    [InlineData("http://doi.org/works/1", "it redirected to doi.org without encryption, and we do not follow there")]
    [InlineData("https://doi.org:8443/works/1", "it redirected to doi.org without encryption, and we do not follow there")]
    [InlineData("https://user@api.crossref.org.elsewhere.example/", "it redirected to another host, api.crossref.org.elsewhere.example, and we do not follow there")]
    public async Task Only_encrypted_hosts_that_belong_together_are_followed(string location, string reason)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Redirect(context, location));
        var onlyCrossref = Desk.Reaching(server) with { Mirrors = new Dictionary<string, Uri>(StringComparer.Ordinal) { ["api.crossref.org"] = server.Address }, Redirects = ["doi.org"] };

        var answer = await desk.Open(onlyCrossref).AskFor(mayTellWords: true)(Question, TestContext.Current.CancellationToken);

        Assert.Equal(reason, answer.Reason);
    }

    [Fact]
    public async Task A_redirect_to_a_registration_agency_is_followed_and_told_no_key()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Path.StartsWithSegments("/10.1000", StringComparison.Ordinal)
            ? Replies.Redirect(context, "https://api.crossref.org/v1/works/10.1000/182/transform")
            : Replies.Json(context, """{"title":"A theory of widgets"}"""));
        var keyed = Desk.Reaching(server) with { Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["crossref"] = "s3cret" } };
        var negotiation = new Request("doi.org", "https://doi.org", "/10.1000/182") { Accept = "application/vnd.citationstyles.csl+json" };

        var answer = await desk.Open(keyed).AskFor(mayTellWords: true)(negotiation, TestContext.Current.CancellationToken);

        Assert.Equal("""{"title":"A theory of widgets"}""", answer.Body);
        Assert.Equal(["/10.1000/182", "/v1/works/10.1000/182/transform"], server.Targets);
        Assert.All(server.Arrivals, arrival => Assert.Equal("application/vnd.citationstyles.csl+json", arrival.Headers["Accept"]));
        Assert.All(server.Arrivals, arrival => Assert.DoesNotContain("s3cret", string.Concat(arrival.Headers.Values), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_leads_into_a_private_network_is_not_connected_to()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Redirect(context, "https://localhost/works/1"));

        var answer = await desk.Open(Desk.Reaching(server) with { Redirects = ["localhost"] }).AskFor(mayTellWords: true)(Question, TestContext.Current.CancellationToken);

        Assert.Equal("the name localhost leads to no public address, and we do not follow there", answer.Reason);
    }

    [Fact]
    public async Task What_is_no_web_server_could_not_answer()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        var serving = Task.Run(async () =>
        {
            for (var count = 0; count < 3; count++)
            {
                using var socket = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
                await socket.SendAsync("220 mail.example ESMTP\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            }
        }, TestContext.Current.CancellationToken);
        var settings = new CiteAudit.Resolving.Network.NetworkSettings { Mirrors = new Dictionary<string, Uri>(StringComparer.Ordinal) { ["api.crossref.org"] = new UriBuilder("http", "127.0.0.1", port).Uri } };

        var answer = await desk.Open(settings).AskFor(mayTellWords: true)(Question, TestContext.Current.CancellationToken);

        Assert.Equal(AnswerState.CouldNotAnswer, answer.Failure);
        await serving;
    }

    [Theory]
    [InlineData("/works/10.1000/../182")]
    [InlineData("/works/10.1000/%2e%2E/182")]
    [InlineData("/works/./182")]
    public async Task An_address_that_would_change_on_the_way_is_not_sent(string path)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));

        var answer = await desk.Asking(server)(Question with { Path = path }, TestContext.Current.CancellationToken);

        Assert.Equal((AnswerState.NotAsked, "its address cannot be sent as it is"), (answer.Failure, answer.Reason));
        Assert.Empty(server.Arrivals);
    }

    [Fact]
    public async Task A_key_goes_with_the_question_and_appears_nowhere_else()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Json(context, $$"""{"you":"sent {{context.Request.QueryString}}"}"""));
        var keyed = Desk.Reaching(server) with { Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["openalex"] = "s3cret+key" } };
        var question = new Request("openalex", "https://api.openalex.org", "/works?filter=doi:10.1000/182") { IsList = true };

        var answer = await desk.Open(keyed).AskFor(mayTellWords: true)(question, TestContext.Current.CancellationToken);

        Assert.Equal("/works?filter=doi:10.1000/182&api_key=s3cret%2Bkey", Assert.Single(server.Targets));
        Assert.Equal(question.Address, answer.Address);
        Assert.Equal("""{"you":"sent ?filter=doi:10.1000/182&api_key=[key]"}""", answer.Body);
        var file = Assert.Single(Directory.GetFiles(desk.Cache, "*.json", SearchOption.AllDirectories));
        Assert.DoesNotContain("s3cret", file + await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_said()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Record(context));

        await AskAsync(server);

        Assert.Matches("""^CiteAudit/0\.1\.0 \((.+; )?mailto:ada@example\.org\)$""", server.Arrivals.Single().Headers["User-Agent"]);
    }

    private async Task<Answer> AskAsync(RegistryServer server, TimeProvider? time = null) =>
        await desk.Asking(server, time)(Question, TestContext.Current.CancellationToken);
}
