using System.Globalization;
using CiteAudit.Tests.Resolving.Network;
using Microsoft.AspNetCore.Http;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class UpdateAskingTests : IDisposable
{
    private const string Usual = "/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv";
    private const string Header = "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";
    private const string Before = "citeaudit retractions 1\n10.1000/old\tR\t2001\t\n";

    private readonly AskingFolder folder = new();

    private string Index => Path.Combine(folder.Cache, "retraction-watch", "index.tsv");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_arguments_the_table_is_fetched_and_every_run_with_a_cache_finds_its_index()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.Request.Path == Usual
            ? Replies.Text(context, 200, "text/plain; charset=utf-8", Table(widget: 1))
            : Replies.Registries(context));
        Configure(server);
        folder.WriteBibliography(2);

        var update = await folder.Command.RunAsync("update", "retractions");
        await folder.Command.RunAsync("audit", "refs.bib");
        var offline = await folder.Command.RunAsync("audit", "refs.bib", "--offline", "--out", "replayed");

        Assert.Equal((0, ""), (update.ExitCode, string.Concat(update.Problems)));
        Assert.Equal($"1 rows about 1 identifiers are in the index.\nIndex: {Index}\n", update.Output);
        Assert.Matches("""^CiteAudit/0\.1\.0 \((.+; )?mailto:ada@example\.org\)$""", server.Arrivals.First().Headers["User-Agent"]);
        Assert.Equal(Usual, server.Targets.First());
        Assert.Equal(0, offline.ExitCode);
        foreach (var output in new[] { "_site", "replayed" })
            Assert.Contains("\"source\":\"Retraction Watch\"", folder.Audit(output).GetRawText(), StringComparison.Ordinal);
        // The folder was made by the update, and is a cache all the same.
        Assert.Contains("Deleted", (await folder.Command.RunAsync("cache", "prune", "--max-size", "0")).Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Index));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("page")]
    [InlineData("elsewhere")]
    [InlineData("plain")]
    [InlineData("404")]
    [InlineData("quote")]
    [InlineData("nothing")]
    [InlineData("403")]
    public async Task What_does_not_come_whole_leaves_the_index_as_it_was(string fault)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => Fail(context, fault));
        Configure(server);
        folder.Command.Write("caches/citeaudit/answers/retraction-watch/index.tsv", Before);

        var update = await folder.Command.RunAsync("update", "retractions");

        Assert.Equal((2, ""), (update.ExitCode, update.Output));
        Assert.NotEmpty(update.Problems);
        Assert.Equal(Before, await File.ReadAllTextAsync(Index, TestContext.Current.CancellationToken));
        Assert.Equal([Index], Directory.GetFiles(Path.GetDirectoryName(Index)!));
        Assert.InRange(server.Arrivals.Count, 1, 3);
    }

    [Fact]
    public async Task What_comes_again_is_waited_for_and_a_named_address_may_lead_on_within_its_host()
    {
        await using var server = await RegistryServer.StartAsync((context, before) => (context.Request.Path.Value, before) switch
        {
            ("/table.csv", 0) => Replies.Text(context, 502, "text/html", "<html>Bad Gateway"),
            ("/table.csv", _) => Replies.Redirect(context, "https://gitlab.com/moved.csv"),
            _ => Replies.Text(context, 200, "text/csv", Table(widget: 1)),
        });
        Configure(server);

        var update = await folder.Command.RunAsync("update", "retractions", "https://gitlab.com/table.csv", "--answers", "marked");

        Assert.Equal((0, ""), (update.ExitCode, string.Concat(update.Problems)));
        Assert.Equal(["/table.csv", "/table.csv", "/moved.csv"], server.Targets);
        Assert.True(File.Exists(folder.Command.At("marked/retraction-watch/index.tsv")));
    }

    private static string Table(int widget) => Header + string.Create(CultureInfo.InvariantCulture, $"1,2/6/2020 0:00,10.1000/notice,10.1000/widget.{widget},0,Retraction\n");

    private static async Task Fail(HttpContext context, string fault)
    {
        switch (fault)
        {
            case "cut":
                context.Response.ContentLength = 10_000;
                await context.Response.WriteAsync(Table(widget: 1), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                context.Abort();
                break;
            case "page":
                await Replies.Text(context, 200, "text/html", "<html>Sign in");
                break;
            case "elsewhere":
                await Replies.Redirect(context, "https://elsewhere.example/table.csv");
                break;
            case "plain":
                await Replies.Redirect(context, "http://169.254.169.254/table.csv");
                break;
            case "quote":
                await Replies.Text(context, 200, "text/plain", Table(widget: 1) + "2,\"2/6/2020");
                break;
            case "nothing":
                await Replies.Text(context, 200, "text/plain", "");
                break;
            default:
                await Replies.Status(context, int.Parse(fault, CultureInfo.InvariantCulture), "not here");
                break;
        }
    }

    private void Configure(RegistryServer server) => folder.Configure(server);
}
