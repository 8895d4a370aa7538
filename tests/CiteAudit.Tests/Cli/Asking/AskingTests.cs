using CiteAudit.Tests.Resolving.Network;
using Microsoft.AspNetCore.Http;

namespace CiteAudit.Tests.Cli.Asking;

public sealed class AskingTests : IDisposable
{
    private readonly AskingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nobody_is_asked_unless_somebody_decides_it_and_the_run_says_how()
    {
        await using var server = await StartAsync();
        folder.Configure(server, more: "");
        folder.WriteBibliography(2);

        var result = await folder.Command.RunAsync("audit", "refs.bib");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Offline: no registry is asked. `--online`, or `offline: false`", result.Output, StringComparison.Ordinal);
        Assert.Empty(server.Arrivals);
        Assert.False(Directory.Exists(folder.Cache));
    }

    [Theory]
    [InlineData("  offline: true")]
    [InlineData("  offline: true", "--offline")]
    [InlineData("  offline: false", "--offline")]
    public async Task Whoever_decides_to_stay_offline_hears_nothing_of_it(string configured, params string[] options)
    {
        await using var server = await StartAsync();
        folder.Configure(server, configured);
        folder.WriteBibliography(2);

        var result = await folder.Command.RunAsync(["audit", "refs.bib", .. options]);

        Assert.DoesNotContain("Offline", result.Output, StringComparison.Ordinal);
        Assert.Empty(server.Arrivals);
    }

    [Theory]
    [InlineData("  offline: false")]
    [InlineData("  offline: true", "--online")]
    [InlineData("", "--online")]
    public async Task Registries_are_asked_when_configured_or_wished(string configured, params string[] options)
    {
        await using var server = await StartAsync();
        folder.Configure(server, configured);
        folder.WriteBibliography(3);

        var result = await folder.Command.RunAsync(["audit", "refs.bib", .. options]);

        Assert.Empty(result.Problems);
        Assert.Contains("Registries were asked 4 questions; 0 were answered from the cache.", result.Output, StringComparison.Ordinal);
        Assert.Equal(["confirmed", "confirmed", "confirmed"], Outcomes("_site"));
        // One list of Crossref's for all, and what OpenAlex knows more of each.
        Assert.Equal(4, folder.Kept().Count);
    }

    [Fact]
    public async Task A_later_run_gives_the_same_from_the_cache_alone()
    {
        await using var server = await StartAsync();
        folder.Configure(server);
        folder.WriteBibliography(5);

        await folder.Command.RunAsync("audit", "refs.bib", "--out", "asked");
        var asked = server.Arrivals.Count;
        var again = await folder.Command.RunAsync("audit", "refs.bib", "--out", "again");
        await server.StopAsync();
        await folder.Command.RunAsync("audit", "refs.bib", "--out", "replayed", "--offline");

        Assert.Equal(asked, server.Arrivals.Count);
        Assert.Contains("Registries were asked 0 questions; 6 were answered from the cache.", again.Output, StringComparison.Ordinal);
        Assert.Equal(Manuscripts("asked"), Manuscripts("again"));
        Assert.Equal(Manuscripts("asked"), Manuscripts("replayed"));
    }

    [Fact]
    public async Task A_registry_that_is_down_leaves_references_unchecked_and_the_run_says_so()
    {
        await using var server = await StartAsync();
        await server.StopAsync();
        folder.Configure(server);
        folder.WriteBibliography(1);

        var result = await folder.Command.RunAsync("audit", "refs.bib", "--fail-on", "error");

        Assert.Equal(["could-not-check"], Outcomes("_site"));
        Assert.Contains("Crossref could not answer about 10.1000/widget.1: no connection to it could be made", Manuscripts("_site"), StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("paper.md")]
    [InlineData("refs.bib", "--confidential")]
    [InlineData("both")]
    public async Task Not_a_word_of_a_confidential_text_leaves_the_machine(params string[] arguments)
    {
        await using var server = await StartAsync();
        folder.Configure(server);
        folder.WriteBibliography(3);
        folder.Command.Write("paper.md", AskingFolder.Manuscript);
        folder.Command.Write("both/paper.md", AskingFolder.Manuscript);

        await folder.Command.RunAsync(["audit", .. arguments]);

        Assert.NotEmpty(server.Arrivals);
        Assert.All(server.Arrivals, arrival =>
        {
            Assert.Matches("^/((openalex/)?(works/doi:|(works|api/handles|ra|dois)/)10[.]1000(/(owl|widget)[.][0-9])?([?][a-z=&]*)?|works[?]filter=(doi%3A10[.]1000%2Fwidget[.][0-9](%2C)?)+&select=[A-Za-z,%-]+[A-Za-z0-9%&=-]*)$", arrival.Target);
            Assert.All(arrival.Headers, header => Assert.Contains(header.Key, new[] { "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection" }));
        });
    }

    [Fact]
    public async Task A_key_is_in_the_request_and_nowhere_else()
    {
        await using var server = await StartAsync();
        folder.Configure(server, "  offline: false\n  keys: keys.txt");
        folder.Command.Write("keys.txt", "# ours\nopenalex: other-key\ncrossref: file-key\n");
        folder.Command.Environment["CITEAUDIT_CROSSREF_KEY"] = "s3cret";
        folder.WriteBibliography(1);

        var result = await folder.Command.RunAsync("audit", "refs.bib");

        Assert.Equal("Bearer s3cret", server.Arrivals.First().Headers["Crossref-Plus-API-Token"]);
        Assert.DoesNotContain("s3cret", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(folder.Command.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("keys.txt", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("s3cret", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_that_registries_send_back_are_in_nothing_that_is_written()
    {
        // They repeat what they were asked in records, in excuses and in redirects.
        await using var server = await RegistryServer.StartAsync((context, _) => (context.Request.Path.Value!, context.Request.QueryString.Value!.Replace("\"", "", StringComparison.Ordinal)) switch
        {
            ("/openalex/works", var query) => Replies.Json(context, $$"""{"error":"bad query {{Uri.UnescapeDataString(query)}}"}"""),
            (['/', 'o', 'p', 'e', 'n', 'a', 'l', 'e', 'x', ..], var query) => Replies.Redirect(context, "https://elsewhere.example/" + query),
            (['/', 'p', 'u', 'b', 'm', 'e', 'd', ..], var query) => Replies.Text(context, 200, "text/plain", $"PMID- 1\nTI  - {query} {context.Request.Headers["Crossref-Plus-API-Token"]}\n"),
            (['/', 'w', 'o', 'r', 'k', 's', ..], _) => Replies.Json(context, $$"""{"message":{"DOI":"10.1000/widget.1","title":["{{context.Request.Headers["Crossref-Plus-API-Token"]}}"],"items":[]} }"""),
            _ => Replies.Status(context, 404, "no"),
        });
        folder.Configure(server, "  offline: false\n  keys: keys.txt");
        folder.Command.Write("keys.txt", "openalex: s3cret-oa\ncrossref: s3cret-cr\npubmed: s3cret/pm\n");
        folder.WriteBibliography(4);
        folder.Command.Write("more.bib", "@article{a, title = {A theory of widgets and of wheels}, author = {Smith, Ann}, year = 2020, journal = {Acta}, volume = 3, pmid = {1}}\n@article{b, title = {A theory of widgets and of springs}, author = {Smith, Ann}, year = 2020, journal = {Acta}, volume = 3}\n");

        var result = await folder.Command.RunAsync("audit", "refs.bib", "more.bib");

        Assert.Contains(server.Targets, target => target.Contains("s3cret-oa", StringComparison.Ordinal));
        Assert.Contains(server.Targets, target => target.Contains("s3cret%2Fpm", StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(folder.Command.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("keys.txt", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("s3cret", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_keys_that_is_wrong_stops_the_run_and_shows_none()
    {
        await using var server = await StartAsync();
        folder.Configure(server, "  offline: false\n  keys: keys.txt");
        folder.Command.Write("keys.txt", "openalecks: s3cret\n");
        folder.WriteBibliography(1);

        var result = await folder.Command.RunAsync("audit", "refs.bib");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("a line of it is not the name of a registry and its key. Names are `crossref`", Assert.Single(result.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--online", "--offline")]
    [InlineData("--refresh", "--offline")]
    [InlineData("--confidential", "--allow-titles")]
    [InlineData("--refresh")]
    public async Task What_contradicts_itself_is_refused(params string[] options)
    {
        folder.WriteBibliography(1);

        var result = await folder.Command.RunAsync(["audit", "refs.bib", .. options]);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public async Task A_run_that_is_killed_again_and_again_loses_nothing_and_asks_nothing_twice()
    {
        const int Count = 60;
        const int Kills = 4;
        const int Questions = Count + 2;
        const int AtOnce = 8;
        await using var server = await RegistryServer.StartAsync(async (context, _) =>
        {
            (context.Response.Headers["x-rate-limit-limit"], context.Response.Headers["x-rate-limit-interval"], context.Response.Headers["x-concurrency-limit"]) = ("500", "1s", "4");
            await Task.Delay(20, context.RequestAborted);
            await Replies.Registries(context);
        });
        folder.Configure(server);
        folder.WriteBibliography(Count);

        for (var kill = 0; kill < Kills; kill++)
        {
            var (kept, before) = (folder.Kept(), server.Arrivals.Count);
            using var process = folder.Command.Start("audit", "refs.bib", "--quiet");
            var enough = before + Random.Shared.Next(2, 14);
            while (server.Arrivals.Count < enough && !process.HasExited)
                await Task.Delay(1, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Empty(server.Targets.Skip(before).Select(AddressOf).Intersect(kept, StringComparer.Ordinal));
        }

        var result = await folder.Command.RunAsync("audit", "refs.bib");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("damaged", result.Output, StringComparison.Ordinal);
        Assert.All(Outcomes("_site"), outcome => Assert.Equal("confirmed", outcome));
        Assert.Equal(Questions, folder.Kept().Distinct(StringComparer.Ordinal).Count());
        // What was under way when the process died is asked again, and nothing else.
        Assert.InRange(server.Arrivals.Count, Questions, Questions + (Kills * AtOnce));
    }

    private static Task<RegistryServer> StartAsync() => RegistryServer.StartAsync((context, _) => Replies.Registries(context));

    private static string AddressOf(string target) => target.StartsWith("/openalex", StringComparison.Ordinal)
        ? "https://api.openalex.org" + target["/openalex".Length..]
        : "https://api.crossref.org" + target;

    private IEnumerable<string> Outcomes(string output) => folder.Audit(output).GetProperty("manuscripts").EnumerateArray()
        .SelectMany(manuscript => manuscript.GetProperty("dossier").GetProperty("resolutions").EnumerateArray())
        .Select(resolution => resolution.GetProperty("outcome").GetString()!);

    private string Manuscripts(string output) => folder.Audit(output).GetProperty("manuscripts").GetRawText();
}
