using System.Diagnostics;
using System.Text.Json;
using CiteAudit.Tests.Resolving.Network.World;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class OutageTests(ITestOutputHelper output) : IDisposable
{
    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    public async Task A_network_that_goes_away_leaves_the_rest_unchecked_and_accuses_nobody(int answers)
    {
        var world = new RegistryWorld(120);
        await using var server = await WorldServer.StartAsync(world, isGenerous: true);
        folder.Configure(server);
        folder.WriteBibliography(world);

        var watch = Stopwatch.StartNew();
        if (answers == 0)
            await server.StopAsync();
        var run = folder.Command.RunAsync("audit", "refs.bib", "--fail-on", "error");
        while (server.Requests < answers && !run.IsCompleted)
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await server.StopAsync();
        var result = await run;

        output.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:0.0} s\n{result.Output}\n{result.Errors}"));
        var resolutions = folder.Audit("_site").GetProperty("manuscripts")[0].GetProperty("dossier").GetProperty("resolutions").EnumerateArray().ToList();
        foreach (var reason in resolutions.Select(resolution => resolution.GetProperty("reason").GetString()!).CountBy(Words))
            output.WriteLine(FormattableString.Invariant($"{reason.Value} × {reason.Key}"));
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Problems);
        Assert.Contains("each stopped answering and is not asked again in this run; the last time, no connection to it could be made.", result.Output, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"the run went on for {watch.Elapsed}");
        var open = resolutions.Where(resolution => resolution.GetProperty("outcome").GetString() == "could-not-check").ToList();
        Assert.All(open, resolution => Assert.Matches("could not answer|could not be learnt|no registry asked gave|did not give its record", resolution.GetProperty("reason").GetString()!));
        Assert.All(resolutions.Except(open), resolution => Assert.True(IsTrue(world, resolution), resolution.GetRawText()));
        if (answers == 0)
            Assert.Equal(resolutions.Count, open.Count);
        else
            Assert.InRange(open.Count, 1, resolutions.Count - 1);
    }

    private static string Words(string reason) => string.Join(' ', reason.Split(' ').Where(word => !word.Any(char.IsDigit)));

    private static bool IsTrue(RegistryWorld world, JsonElement resolution)
    {
        var cited = world.Named(resolution.GetProperty("referenceKey").GetString()!)!.Cited;
        return resolution.GetProperty("outcome").GetString() switch
        {
            "confirmed" => cited is not (CitedAs.InventedDoi or CitedAs.InventedWords or CitedAs.WrongDoi or CitedAs.PageDoi),
            "wrong-work" => cited == CitedAs.WrongDoi,
            "not-confirmed" => cited is CitedAs.InventedDoi or CitedAs.InventedWords,
            _ => false,
        };
    }
}
