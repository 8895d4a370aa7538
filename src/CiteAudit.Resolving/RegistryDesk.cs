using System.Globalization;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Network;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Resolving;

/// <summary>
/// Where one run gets the answers of registries: from recordings first, then from a local index, then from those kept by earlier
/// runs, then over the network. All manuscripts of a run go through one desk, so that no host is asked faster or more often than by one person.
/// </summary>
public sealed class RegistryDesk : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly TimeProvider time;
    private readonly string folder;
    private readonly string? answers;
    private readonly RecordedAnswers recorded;
    private readonly AnswerCache? cache;
    private readonly HostBook? hosts;
    private readonly HttpMessageInvoker? wire;
    private readonly OncePerRun? outside;
    private readonly LocalIndex? index;

    /// <summary>Opens the desk for a run. Nothing is asked before a resolver asks.</summary>
    public RegistryDesk(DeskSettings settings)
        : this(settings, TimeProvider.System, Random.Shared.NextDouble)
    {
    }

    internal RegistryDesk(DeskSettings settings, TimeProvider time, Func<double> random)
    {
        this.time = time;
        folder = settings.Cache ?? CacheFolder.UsualPath;
        answers = settings.Answers;
        recorded = new RecordedAnswers(answers);
        cache = CacheFor(settings);
        index = settings.Index;
        if (settings.Network is not { } network)
            return;

        var identity = new Identity(network);
        var routes = new Routes(network);
        hosts = new HostBook(identity, time, random);
        wire = new Dialling(routes).Open();
        outside = new OncePerRun(cache!, new PoliteNetwork(routes, hosts, new Transport(wire, identity, time).SendAsync).AskAsync, end.Token);
    }

    /// <summary>What a person should know of the asking, a line each.</summary>
    public IReadOnlyList<string> Remarks => [.. RemarksOnAsking(), .. RemarksOnCache()];

    /// <summary>A resolver that asks here. Unless words may be told, registries learn identifiers alone.</summary>
    public Resolver ResolverFor(bool mayTellWords) => outside is null && cache is null && index is null
        ? Resolver.FromRecordings(answers)
        : Resolver.Asking(AskFor(mayTellWords), new RegistryOptions { RetractionIndex = RetractionWatch.FileIn(answers) ?? RetractionWatch.FileIn(folder) });

    public void Dispose()
    {
        if (end.IsCancellationRequested)
            return;

        end.Cancel();
        wire?.Dispose();
        index?.Dispose();
        end.Dispose();
        if (cache?.Written > 0)
            new CacheFolder(folder).Prune(time.GetUtcNow().AddDays(-CacheFolder.LongestUse), CacheFolder.UsualLimit);
    }

    internal Ask AskFor(bool mayTellWords)
    {
        Ask? elsewhere = outside is not null ? (mayTellWords ? outside.AskAsync : new Confidential(LookAsync, outside.AskAsync).AskAsync)
            : cache is null ? null
            // A replay gives the reason that the asking gave.
            : mayTellWords ? LookAsync : new Confidential(LookAsync, LookAsync).AskAsync;

        // Nothing leaves this machine by asking the index, so that it may be searched for anything.
        Ask? behind = index is null ? elsewhere : elsewhere is null ? index.AskAsync : new InTurn(index.AskAsync, elsewhere).AskAsync;
        return behind is null ? recorded.FindAsync : new InTurn(recorded.FindAsync, behind).AskAsync;
    }

    private AnswerCache? CacheFor(DeskSettings settings) => settings switch
    {
        { Cache: null, Network: null } => null,
        { Network: null } => new AnswerCache(folder, time, CacheUse.Alone),
        _ => new AnswerCache(folder, time, settings.Refresh ? CacheUse.Renew : CacheUse.Usual),
    };

    private ValueTask<Answer> LookAsync(Request request, CancellationToken cancellation) =>
        ValueTask.FromResult(cache!.Find(request)
            ?? Answer.NotAsked(request.Address, index is null ? "offline, and no answer is kept" : $"offline; not in the {index.Name}, and no answer is kept"));

    private IEnumerable<string> RemarksOnAsking()
    {
        if (hosts is null || outside is null)
            yield break;

        yield return string.Create(CultureInfo.InvariantCulture, $"Registries were asked {hosts.All.Sum(host => host.Asked):#,0} questions; {outside.FromCache:#,0} were answered from the cache.");
        foreach (var troubled in hosts.All.Where(host => host.Trouble is not null).GroupBy(host => host.Trouble!, host => host.Name, StringComparer.Ordinal))
            yield return troubled.ToList() is [_, _, ..] names ? $"{string.Join(", ", names)}: each {troubled.Key["it ".Length..]}." : $"{troubled.First()}: {troubled.Key}.";
    }

    private IEnumerable<string> RemarksOnCache()
    {
        foreach (var file in cache?.Damaged ?? [])
            yield return $"The cache's {file} is damaged and was left out of account.";
        if (cache?.Unwritten is > 0 and var unwritten)
            yield return string.Create(CultureInfo.InvariantCulture, $"{unwritten:#,0} answers could not be written to the cache, and will be asked for again.");
    }
}
