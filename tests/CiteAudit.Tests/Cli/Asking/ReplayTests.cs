using System.Text.Json;
using CiteAudit.Tests.Resolving.Network;
using CiteAudit.Tests.Resolving.Network.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class ReplayTests : IDisposable
{
    private static readonly string Corpus = RepositoryRoot.File("corpus/manuscripts");
    private static readonly string Recorded = RepositoryRoot.File("corpus/registries/crossref/works");

    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--confidential")]
    [InlineData("--allow-titles")]
    public async Task An_offline_audit_of_the_corpus_is_the_online_one_byte_by_byte(string words)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context));
        folder.Configure(server, "  allow-titles: false");

        var asked = await folder.Command.RunAsync("audit", Corpus, "--config", "citeaudit.yml", "--online", words, "--out", "asked", "--cache", "kept");
        var requests = server.Arrivals.Count;
        await server.StopAsync();
        var replayed = await folder.Command.RunAsync("audit", Corpus, "--config", "citeaudit.yml", "--offline", words, "--out", "replayed", "--cache", "kept");

        Assert.Equal((0, "", 0, ""), (asked.ExitCode, string.Concat(asked.Problems), replayed.ExitCode, string.Concat(replayed.Problems)));
        Assert.True(requests > 20, "hardly anything was asked");
        Assert.Contains("\"outcome\":\"confirmed\"", await File.ReadAllTextAsync(folder.Command.At("asked/audit.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(FolderContent.Of(folder.Command.At("asked")), FolderContent.Of(folder.Command.At("replayed")));
    }

    [Fact]
    public async Task A_bibliography_of_every_kind_of_reference_is_replayed_byte_by_byte()
    {
        var world = new RegistryWorld(60);
        await using var server = await WorldServer.StartAsync(world, isGenerous: true);
        folder.Configure(server, "");
        folder.WriteBibliography(world);

        await folder.Command.RunAsync("audit", "refs.bib", "--online", "--out", "asked", "--cache", "kept");
        await server.StopAsync();
        await folder.Command.RunAsync("audit", "refs.bib", "--offline", "--out", "replayed", "--cache", "kept");

        Assert.Equal(Resolutions("asked"), Resolutions("replayed"));
        Assert.Equal(FolderContent.Of(folder.Command.At("asked")), FolderContent.Of(folder.Command.At("replayed")));
    }

    private IEnumerable<string> Resolutions(string output) =>
        folder.Audit(output).GetProperty("manuscripts")[0].GetProperty("dossier").GetProperty("resolutions").EnumerateArray().Select(resolution => resolution.GetRawText());

    /// <summary>Crossref with the answers of the corpus, lists of them included, and the others as they are where nothing is held.</summary>
    private static Task AnswerAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0]);
        return path switch
        {
            "/works" when context.Request.Query.ContainsKey("filter") => Replies.Json(context, List(context.Request.Query["filter"].ToString().Split(',').Select(part => part["doi:".Length..]))),
            "/works" => Replies.Json(context, List([])),
            "/openalex/works" => Replies.Json(context, """{"results":[]}"""),
            "/datacite/dois" => Replies.Json(context, """{"data":[]}"""),
            "/openlibrary/search.json" => Replies.Json(context, """{"docs":[]}"""),
            _ when path.StartsWith("/openalex/", StringComparison.Ordinal) => Replies.Text(context, 404, "text/html", "<html>404 Not Found"),
            _ when path.StartsWith("/europepmc/", StringComparison.Ordinal) => Replies.Json(context, """{"resultList":{"result":[]}}"""),
            _ when path.StartsWith("/api/handles/", StringComparison.Ordinal) => Replies.Json(context, """{"responseCode":1}"""),
            _ when path.StartsWith("/ra/", StringComparison.Ordinal) => Replies.Json(context, $$"""[{"DOI":"{{path["/ra/".Length..]}}","RA":"ISTIC"}]"""),
            _ when path.StartsWith("/works/", StringComparison.Ordinal) && Message(path["/works/".Length..]) is { } message => Replies.Json(context, $$"""{"status":"ok","message":{{message}}}"""),
            _ => Replies.Status(context, 404, "Resource not found."),
        };
    }

    private static string List(IEnumerable<string> dois) => $$"""{"status":"ok","message":{"items":[{{string.Join(',', dois.Select(Message).OfType<string>())}}]} }""";

    private static string? Message(string doi)
    {
        var file = Path.Combine(Recorded, doi + ".json");
        if (!File.Exists(file))
            return null;

        using var recorded = JsonDocument.Parse(File.ReadAllBytes(file));
        return recorded.RootElement.GetProperty("status").GetInt32() == 200 ? recorded.RootElement.GetProperty("body").GetProperty("message").GetRawText() : null;
    }
}
