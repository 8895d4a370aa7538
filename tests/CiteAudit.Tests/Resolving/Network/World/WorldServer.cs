using System.Collections.Concurrent;
using System.Globalization;
using CiteAudit.Resolving.Network;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>Plays all registries of a world on one port, each host below a folder of its name, with misfortunes by a plan, and watches how it is asked.</summary>
internal sealed class WorldServer : IAsyncDisposable
{
    private const int LeftAlone = 20;
    private const int LittleLeftAlone = 2;
    private const int UntilTomorrow = 40_000;

    private readonly Dictionary<string, HostRules> hosts;
    private readonly ConcurrentDictionary<(string Host, int Work), bool> answered = new();
    private readonly int[] faults = new int[Enum.GetValues<Fault>().Length];
    private readonly Registries registries;
    private readonly FaultPlan plan;
    private readonly TimeProvider time;
    private readonly int budget;
    private RegistryServer? server;
    private int searchesOfOpenAlex;

    private WorldServer(RegistryWorld world, FaultPlan plan, TimeProvider time, int budget, bool isGenerous)
    {
        hosts = (isGenerous ? Generous() : Rules()).ToDictionary(rules => rules.Name, rules => rules.Rules, StringComparer.Ordinal);
        registries = new Registries(world);
        (this.plan, this.time, this.budget) = (plan, time, budget);
    }

    public Questions Questions { get; } = new();

    public Uri Address => server!.Address;

    public IReadOnlyDictionary<string, HostRules> Hosts => hosts;

    public IEnumerable<string> Targets => server!.Targets;

    public int Requests => hosts.Values.Sum(host => host.Requests);

    public int Faults => faults[1..].Sum();

    public IEnumerable<string> Violations => hosts.Values.SelectMany(host => host.Violations).Concat(Questions.Violations);

    public NetworkSettings Settings => new()
    {
        Contact = "ada@example.org",
        Mirrors = hosts.Keys.ToDictionary(host => host, host => new Uri(Address, host), StringComparer.Ordinal),
    };

    /// <summary>A server of a world. OpenAlex answers so many searches, and none after them; arrivals are kept unless a long run is measured.</summary>
    public static async Task<WorldServer> StartAsync(RegistryWorld world, FaultPlan? plan = null, TimeProvider? time = null, int budget = int.MaxValue, bool keepsArrivals = true, bool isGenerous = false)
    {
        var played = new WorldServer(world, plan ?? FaultPlan.None, time ?? TimeProvider.System, budget, isGenerous);
        played.server = await RegistryServer.StartAsync((context, _) => played.TakeAsync(context), time, keepsArrivals);
        return played;
    }

    /// <summary>The fault as a table row has it.</summary>
    public int Count(Fault fault) => faults[(int)fault];

    /// <summary>Whether a registry's own answer about a work has left, whole.</summary>
    public bool Answered(string host, WorldWork work) => answered.ContainsKey((host, work.Number));

    public Task StopAsync() => server!.StopAsync();

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    // With an address given and no key, by the registries' own pages.
    private static IEnumerable<(string Name, HostRules Rules)> Generous() =>
        Rules().Select(rules => (rules.Name, new HostRules(rules.Name, (500, 1), (500, 1), 8, announces: true)));

    private static IEnumerable<(string Name, HostRules Rules)> Rules()
    {
        foreach (var (name, single, list, atOnce) in new (string, (int, int), (int, int)?, int)[]
        {
            ("api.crossref.org", (10, 1), (3, 1), 3),
            ("doi.org", (10, 1), null, 3),
            ("data.medra.org", (1, 1), null, 1),
            ("api.datacite.org", (1000, 300), null, 2),
            ("api.openalex.org", (100, 1), (100, 1), 2),
            ("eutils.ncbi.nlm.nih.gov", (3, 1), null, 2),
            ("www.ebi.ac.uk", (5, 1), null, 2),
            ("export.arxiv.org", (1, 3), null, 1),
            ("openlibrary.org", (3, 1), null, 1),
        })
            yield return (name, new HostRules(name, single, list, atOnce, announces: name == "api.crossref.org"));
    }

    private static bool IsList(string rest) => rest.Contains("?filter=", StringComparison.Ordinal) || rest.Contains("?query", StringComparison.Ordinal);

    private async Task TakeAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var slash = target.IndexOf('/', 1);
        var (host, rest) = slash < 0 ? (target[1..], "/") : (target[1..slash], target[slash..]);
        if (!hosts.TryGetValue(host, out var rules))
        {
            await Replies.Status(context, 404, "no such host");
            return;
        }

        var question = $"{target} {context.Request.Headers.Accept}";
        rules.Enter(IsList(rest), time.GetUtcNow());
        var fault = plan.For(target, Questions.Begin(question));
        Interlocked.Increment(ref faults[(int)fault]);
        await Task.Delay(1 + (int)(FaultPlan.Hash(target) % 4), CancellationToken.None);
        foreach (var (name, value) in rules.Headers(IsList(rest)))
            context.Response.Headers[name] = value;

        if (fault == Fault.None)
            await AnswerAsync(context, host, rest, question, rules);
        else
            await FailAsync(context, fault, question, host, rules, IsList(rest));
    }

    private async Task AnswerAsync(HttpContext context, string host, string rest, string question, HostRules rules)
    {
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(query < 0 ? rest : rest[..query]);
        if (host == "api.openalex.org" && IsList(rest) && Interlocked.Increment(ref searchesOfOpenAlex) > budget)
        {
            Questions.End(question, Fault.OtherHost);
            rules.End();
            rules.Leave();
            await Replies.Status(context, 429, "<html>", ("Retry-After", UntilTomorrow.ToString(CultureInfo.InvariantCulture)), ("x-ratelimit-remaining", "0"));
            return;
        }

        var told = registries.Answer(host, path, query < 0 ? "" : rest[query..]);
        if (told.Location is { } location)
            context.Response.Headers.Location = location;
        context.Response.StatusCode = told.Status;
        context.Response.ContentType = told.Type;
        Questions.End(question, Fault.None);
        try
        {
            await context.Response.WriteAsync(told.Body, context.RequestAborted);
            if (told.Work is { } work)
                answered.TryAdd((host, work.Number), true);
        }
        finally
        {
            rules.Leave();
        }
    }

    private async Task FailAsync(HttpContext context, Fault fault, string question, string host, HostRules rules, bool isList)
    {
        if (fault is Fault.Silence or Fault.Drip)
        {
            // Whoever asked is there until half a minute is over.
            await Task.Delay(TimeSpan.FromSeconds(25), time, CancellationToken.None);
        }
        else if (fault is Fault.TooManyLongWait)
        {
            rules.Pause(isList, time.GetUtcNow(), LeftAlone);
        }

        Questions.End(question, fault);
        rules.Leave();
        await (fault switch
        {
            Fault.OutOfOrder => Replies.Text(context, 500, "application/json", """{"status":"failed","message-type":"exception"}"""),
            Fault.BadGateway => Replies.Text(context, 502, "text/html", "<html>Bad Gateway"),
            Fault.GatewayTimeout => Replies.Text(context, 504, "text/html", "<html>Gateway Time-out"),
            Fault.TooMany => Replies.Text(context, 429, "text/html", "<html>Too Many Requests"),
            Fault.TooManyWait => Replies.Status(context, 429, "<html>", ("Retry-After", LittleLeftAlone.ToString(CultureInfo.InvariantCulture))),
            Fault.TooManyLongWait => Replies.Status(context, 429, "<html>", ("Retry-After", LeftAlone.ToString(CultureInfo.InvariantCulture))),
            Fault.PageWith200 => Replies.Text(context, 200, "text/html", "<html>Down for maintenance"),
            Fault.Garbage => Replies.Text(context, 200, "text/plain", "PMID- \0\u0001%&$"),
            Fault.CutShort => CutShort(context, host),
            Fault.Excuse => Replies.Json(context, """{"error":"Search Backend failed","errCode":503}"""),
            Fault.Reset => Replies.Reset(context),
            Fault.ResetHalfway => Replies.ResetHalfway(context),
            Fault.Drip => Replies.Drip(context),
            Fault.OtherHost => Replies.Redirect(context, "https://elsewhere.example/login"),
            Fault.PlainHttp => Replies.Redirect(context, "http://registry.example/works"),
            Fault.PrivateAddress => Replies.Redirect(context, "http://169.254.169.254/latest/meta-data"),
            Fault.Circle => Replies.Redirect(context, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget),
            Fault.Oversized => Replies.Huge(context),
            Fault.Misrouted => Replies.Text(context, 404, "text/html", "<html>404 page not found"),
            _ => Replies.Hang(context),
        });
    }

    private static Task CutShort(HttpContext context, string host) => host switch
    {
        "eutils.ncbi.nlm.nih.gov" => Replies.Text(context, 200, "text/plain", "\nPMID- 1000\nTI  - A theory of wid"),
        "export.arxiv.org" => Replies.Text(context, 200, "application/atom+xml", """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/21"""),
        _ => Replies.Json(context, """{"status":"ok","message":{"DOI":"10.5555/work"""),
    };
}
