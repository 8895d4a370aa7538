using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Tests.Resolving.Network.World;

namespace CiteAudit.Tests.Resolving.Network;

public sealed class FaultyRegistriesTests(ITestOutputHelper output) : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Of_a_thousand_references_none_is_accused_for_what_three_registries_in_ten_failed_to_say() => await RunAsync(1000, factor: 50, leastPatience: 5, seed: 1);

    [Fact(Explicit = true)]
    public async Task Of_ten_thousand_references_none_is_accused_and_memory_does_not_grow()
    {
        var run = await RunAsync(10_000, factor: 60, leastPatience: 6, seed: 2);

        Assert.True(run.Growth < 32 << 20, FormattableString.Invariant($"{run.Growth:#,0} bytes stayed behind"));
    }

    [Fact]
    public async Task Without_faults_everything_is_said_and_all_of_it_is_true()
    {
        var world = new RegistryWorld(400);
        var time = new FastTime(30);
        await using var server = await WorldServer.StartAsync(world, time: time, keepsArrivals: false);
        using var asking = desk.Open(server.Settings, time);
        var run = new WorldRun(world, server);

        await run.ResolveAsync(asking);

        Write(run, time, asking);
        Assert.Empty(run.Lies);
        Assert.Empty(server.Violations);
        Assert.Equal(0, server.Questions.Retries);
        var works = world.Cited.CountBy(work => work.Cited).ToDictionary();
        Assert.Equal(works[CitedAs.InventedWords] + works[CitedAs.InventedDoi], run.Of(Outcome.NotConfirmed, CitedAs.InventedWords, CitedAs.InventedDoi));
        Assert.Equal(works[CitedAs.WrongDoi], run.Of(Outcome.WrongWork, CitedAs.WrongDoi));
        Assert.Equal(works[CitedAs.PageDoi], run.Of(Outcome.CouldNotCheck, Enum.GetValues<CitedAs>()));
    }

    private async Task<WorldRun> RunAsync(int count, int factor, double leastPatience, int seed)
    {
        var world = new RegistryWorld(count, seed);
        var time = new FastTime(factor, losesPatience: true, leastPatience);
        await using var server = await WorldServer.StartAsync(world, new FaultPlan(0.3, seed), time, budget: count / 8, keepsArrivals: false);
        using var asking = desk.Open(server.Settings, time);
        var run = new WorldRun(world, server);

        await run.ResolveAsync(asking);

        Write(run, time, asking);
        Assert.Empty(run.Lies);
        Assert.Empty(server.Violations);
        Assert.True(server.Faults > server.Requests * 0.25, "there were hardly any faults");
        Assert.True(run.Of(Outcome.Confirmed, Enum.GetValues<CitedAs>()) > count * 0.7, "hardly anything was confirmed");
        Assert.True(run.Of(Outcome.NotConfirmed, CitedAs.InventedWords, CitedAs.InventedDoi) > count * 0.02, "nothing invented was found out");
        Assert.True(run.Of(Outcome.WrongWork, CitedAs.WrongDoi) > count * 0.04, "no wrong DOI was found out");
        return run;
    }

    private void Write(WorldRun run, TimeProvider time, RegistryDesk asking)
    {
        foreach (var line in run.Table(time, new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)).Concat(asking.Remarks))
            output.WriteLine(line);
    }
}
