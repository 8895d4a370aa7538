using System.Diagnostics;
using CiteAudit.Model;
using CiteAudit.Resolving;
using static System.FormattableString;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>Resolves a world's references through the real desk, a manuscript of a hundred after the other, and holds every outcome against the truth.</summary>
internal sealed class WorldRun(RegistryWorld world, WorldServer server)
{
    private const int InAManuscript = 100;

    private readonly SortedDictionary<CitedAs, int[]> outcomes = [];
    private readonly List<string> lies = [];
    private readonly Stopwatch watch = new();
    private long early;

    public IReadOnlyList<string> Lies => lies;

    /// <summary>Bytes on the heap that were added after the first tenth.</summary>
    public long Growth { get; private set; }

    public async Task ResolveAsync(RegistryDesk desk)
    {
        watch.Start();
        var done = 0;
        foreach (var manuscript in world.Cited.Chunk(InAManuscript))
        {
            var resolutions = await desk.ResolverFor(mayTellWords: true).ResolveAllAsync([.. manuscript.Select(work => work.Reference)], TestContext.Current.CancellationToken);
            foreach (var (work, resolution) in manuscript.Zip(resolutions))
                Judge(work, resolution);
            if (early == 0 && (done += manuscript.Length) >= world.Count / 10)
                early = Heap();
        }

        watch.Stop();
        Growth = Heap() - early;
    }

    public int Of(Outcome outcome, params ReadOnlySpan<CitedAs> cited)
    {
        var sum = 0;
        foreach (var kind in cited)
            sum += outcomes.TryGetValue(kind, out var counts) ? counts[(int)outcome] : 0;
        return sum;
    }

    public IEnumerable<string> Table(TimeProvider time, DateTimeOffset begun)
    {
        var seconds = watch.Elapsed.TotalSeconds;
        yield return Invariant($"{world.Count:#,0} references in {seconds:0.0} s, {world.Count / seconds:#,0}/s; {(time.GetUtcNow() - begun).TotalSeconds:#,0} s on the registries' clock");
        yield return Invariant($"{server.Requests:#,0} requests to {server.Questions.Asked:#,0} addresses, {server.Questions.Retries:#,0} of them again; {server.Faults:#,0} faults ({100.0 * server.Faults / server.Requests:0.0} %)");
        foreach (var (name, rules) in server.Hosts.Where(host => host.Value.Requests > 0))
            yield return Invariant($"  {name,-24} {rules.Requests,7:#,0} requests, at most {rules.MostAtOnce} at once and {rules.MostInAnInterval} in an interval");
        yield return string.Join(", ", Enum.GetValues<Fault>().Where(fault => fault != Fault.None).Select(fault => Invariant($"{fault} {server.Count(fault):#,0}")));
        foreach (var (cited, counts) in outcomes)
            yield return Invariant($"  {cited,-16} {string.Join(", ", Enum.GetValues<Outcome>().Where(outcome => counts[(int)outcome] > 0).Select(outcome => Invariant($"{outcome} {counts[(int)outcome]:#,0}")))}");
        yield return Invariant($"heap: {Growth / 1048576.0:+0.0;-0.0} MB from a tenth of them to all; most memory in use: {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:#,0} MB, the server's included");
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);

    private void Judge(WorldWork work, Resolution resolution)
    {
        if (!outcomes.TryGetValue(work.Cited, out var counts))
            outcomes[work.Cited] = counts = new int[Enum.GetValues<Outcome>().Length];
        counts[(int)resolution.Outcome]++;

        if (resolution.Outcome != Outcome.CouldNotCheck && !IsTrue(work, resolution))
            lies.Add(Invariant($"{work.Cited} {work.Number}: {resolution.Outcome}, {resolution.Reason}"));
        if (resolution.Outcome == Outcome.CouldNotCheck && resolution.Reason.Length == 0)
            lies.Add(Invariant($"{work.Cited} {work.Number}: no reason"));
    }

    private bool IsTrue(WorldWork work, Resolution resolution) => (work.Cited, resolution.Outcome) switch
    {
        (CitedAs.InventedWords, Outcome.NotConfirmed) => HaveAnswered(work, "api.crossref.org", "api.openalex.org", "www.ebi.ac.uk", "api.datacite.org") && AllAnswered(resolution),
        (CitedAs.InventedDoi, Outcome.NotConfirmed) => HaveAnswered(work, "doi.org"),
        (CitedAs.WrongDoi, Outcome.WrongWork) => true,
        (CitedAs.InventedWords or CitedAs.InventedDoi or CitedAs.WrongDoi or CitedAs.PageDoi, _) => false,
        (_, Outcome.Confirmed) => true,
        _ => false,
    };

    private bool HaveAnswered(WorldWork work, params ReadOnlySpan<string> hosts)
    {
        foreach (var host in hosts)
        {
            if (!server.Answered(host, work))
                return false;
        }

        return true;
    }

    private static bool AllAnswered(Resolution resolution) => resolution.Answers.All(answer => answer.State != AnswerState.CouldNotAnswer);
}
