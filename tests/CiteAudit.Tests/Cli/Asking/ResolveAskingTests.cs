using System.Text.Json;
using CiteAudit.Tests.Resolving.Network;
using CiteAudit.Tests.Resolving.Network.World;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class ResolveAskingTests : IDisposable
{
    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Resolve_asks_over_the_network_and_keeps_lines_of_json_on_standard_output()
    {
        var world = new RegistryWorld(20);
        await using var server = await WorldServer.StartAsync(world, isGenerous: true);
        folder.Configure(server, "");
        folder.WriteBibliography(world);
        var doi = world.Cited.First(work => work.Cited == CitedAs.CrossrefDoi).Doi!;

        var online = await folder.Command.RunAsync("resolve", doi, "--references", "refs.bib", "--online", "--cache", "kept");
        var requests = server.Requests;
        var again = await folder.Command.RunAsync("resolve", doi, "--references", "refs.bib", "--online", "--cache", "kept");
        var offline = await folder.Command.RunAsync("resolve", doi, "--references", "refs.bib", "--offline", "--cache", "kept");

        var lines = online.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([doi, .. world.Cited.DistinctBy(work => work.Number).Select(work => work.Reference.Key)], lines.Select(line => line.GetProperty("referenceKey").GetString()));
        Assert.Contains("not-confirmed", lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Contains("Registries were asked", online.Errors, StringComparison.Ordinal);
        Assert.Equal(requests, server.Requests);
        Assert.Equal((online.Output, online.Output), (again.Output, offline.Output));
        Assert.Equal((0, 0, 0, ""), (online.ExitCode, again.ExitCode, offline.ExitCode, offline.Errors));
    }

    [Fact]
    public async Task What_a_manuscript_says_beside_its_identifiers_is_not_told_by_resolve_either()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Registries(context));
        folder.Configure(server);
        folder.Command.Write("paper.md", AskingFolder.Manuscript);

        var result = await folder.Command.RunAsync("resolve", "10.1000/9", "--references", "paper.md", "--quiet");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.NotEmpty(server.Arrivals);
        Assert.DoesNotContain(server.Targets, target => target.Contains("breath", StringComparison.OrdinalIgnoreCase) || target.Contains("mice", StringComparison.OrdinalIgnoreCase));
    }
}
