using CiteAudit.Tests.Resolving.Network.World;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class InterruptedRunTests(ITestOutputHelper output) : IDisposable
{
    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_run_that_is_killed_four_times_loses_nothing_and_asks_nothing_twice_that_was_kept() => await KillAsync(references: 120, kills: 4);

    [Fact(Explicit = true)]
    public async Task A_run_that_is_killed_fifty_times_loses_nothing_and_asks_nothing_twice_that_was_kept() => await KillAsync(references: 900, kills: 50);

    private async Task KillAsync(int references, int kills)
    {
        var world = new RegistryWorld(references);
        await using var server = await WorldServer.StartAsync(world, isGenerous: true);
        var random = new Random(7);
        folder.Configure(server, "  offline: false\n  cache: kept");
        folder.WriteBibliography(world);
        var (asked, again) = (new HashSet<string>(StringComparer.Ordinal), 0);

        for (var kill = 0; kill < kills; kill++)
        {
            var (kept, before) = (Kept("kept"), server.Targets.Count());
            using var process = folder.Command.Start("audit", "refs.bib", "--out", "killed", "--quiet");
            // Most die at a moment of the asking, some while they still start.
            var (enough, patience) = (before + random.Next(1, 2 * references * 2 / kills), random.Next(200, 4000));
            for (var waited = 0; waited < patience && server.Requests < enough && !process.HasExited; waited++)
                await Task.Delay(1, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            var latest = server.Targets.Skip(before).Select(AddressOf).ToList();
            Assert.Empty(latest.Intersect(kept, StringComparer.Ordinal));
            again += latest.Count(address => !asked.Add(address));
        }

        var resumed = Kept("kept").Count;
        var last = server.Targets.Count();
        var result = await folder.Command.RunAsync("audit", "refs.bib", "--out", "killed");
        again += server.Targets.Skip(last).Select(AddressOf).Count(address => !asked.Add(address));

        folder.Configure(server, "  offline: false\n  cache: anew");
        await folder.Command.RunAsync("audit", "refs.bib", "--out", "whole");

        output.WriteLine(FormattableString.Invariant($"{kills} kills: {asked.Count:#,0} questions, {again:#,0} of them under way at a kill and put again, {resumed:#,0} answers kept before the last run"));
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("damaged", result.Output, StringComparison.Ordinal);
        Assert.True(again <= kills * MostAtOnce, FormattableString.Invariant($"{again} questions were put again"));
        Assert.Equal(Kept("anew"), Kept("kept"));
        Assert.Equal(await File.ReadAllTextAsync(folder.Command.At("whole/audit.json"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(folder.Command.At("killed/audit.json"), TestContext.Current.CancellationToken));
        Assert.Equal(FolderContent.Of(folder.Command.At("whole")), FolderContent.Of(folder.Command.At("killed")));
    }

    // As many references as are asked about at a time, each with one question.
    private const int MostAtOnce = 16;

    private SortedSet<string> Kept(string cache)
    {
        var place = folder.Command.At(cache);
        return Directory.Exists(place)
            ? [.. Directory.GetFiles(place, "*.json", SearchOption.AllDirectories).Select(file => System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("address").GetString()!)]
            : [];
    }

    /// <summary>The address that an answer is kept under: without the server's folder, and without the address of who asks.</summary>
    private static string AddressOf(string target) => "https:/" + target.Replace("&email=ada%40example.org", "", StringComparison.Ordinal);
}
