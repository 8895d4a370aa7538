using CiteAudit.Tests.Resolving.Network;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class CacheCommandTests : IDisposable
{
    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_kept_can_be_looked_at_copied_replayed_and_deleted()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Replies.Registries(context));
        folder.Configure(server);
        folder.WriteBibliography(3);
        await folder.Command.RunAsync("audit", "refs.bib", "--out", "asked");

        var list = await folder.Command.RunAsync("cache", "inspect");
        var one = await folder.Command.RunAsync("cache", "inspect", "https://api.openalex.org/works/doi:10.1000/widget.2");
        var other = await folder.Command.RunAsync("cache", "inspect", "https://api.crossref.org/works/10.1000/widget.9");
        var export = await folder.Command.RunAsync("cache", "export", "recorded");
        var prune = await folder.Command.RunAsync("cache", "prune", "--max-size", "0");

        Assert.Contains("crossref", list.Output, StringComparison.Ordinal);
        Assert.Contains(folder.Cache, list.Output, StringComparison.Ordinal);
        Assert.Contains("\"address\": \"https://api.openalex.org/works/doi:10.1000/widget.2", one.Output, StringComparison.Ordinal);
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("Copied 4 answers to recorded.", export.Output, StringComparison.Ordinal);
        Assert.Contains("Deleted 4 answers", prune.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Kept());

        folder.Configure(server, "  offline: true\n  answers: recorded");
        await folder.Command.RunAsync("audit", "refs.bib", "--out", "replayed");
        Assert.Equal(folder.Audit("asked").GetProperty("manuscripts").GetRawText(), folder.Audit("replayed").GetProperty("manuscripts").GetRawText());
    }

    [Fact]
    public async Task Pruning_deletes_nothing_in_a_folder_that_is_no_cache()
    {
        folder.Command.Write("mine/data.json", "{}");

        var result = await folder.Command.RunAsync("cache", "prune", "--cache", "mine", "--older-than", "0");

        Assert.Equal(2, result.ExitCode);
        Assert.True(File.Exists(folder.Command.At("mine/data.json")));
    }

    [Fact]
    public async Task The_configuration_names_the_cache()
    {
        folder.Command.Write("citeaudit.yml", "registries: { cache: .answers }");

        Assert.Contains(folder.Command.At(".answers"), (await folder.Command.RunAsync("cache", "inspect")).Output, StringComparison.Ordinal);
        Assert.Contains(folder.Command.At("other"), (await folder.Command.RunAsync("cache", "inspect", "--cache", "other")).Output, StringComparison.Ordinal);
    }
}
