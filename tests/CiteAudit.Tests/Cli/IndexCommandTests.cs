using System.Diagnostics;
using System.Text.Json;
using CiteAudit.Tests.Resolving.Indexing;

namespace CiteAudit.Tests.Cli;

public sealed class IndexCommandTests : IDisposable
{
    private readonly CommandLine command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task References_are_confirmed_offline_by_the_index_and_nobody_is_asked()
    {
        command.Write("dump/0.json.gz", IndexFolder.Packed(System.Text.Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', Made.Many(0, 500).Append(Made.Crossref("10.5555/owl.1", "Hearing in owls at night")))}}]}""")));
        command.Write("refs.bib", """
            @article{a, title = {Hearing in owls at night}, author = {Petrov, Galina}, year = 2015, journal = {Acta Imaginaria}, volume = 7, doi = {10.5555/owl.1}}
            @article{b, title = {Hearing in owls at night}, author = {Petrov, Galina}, year = 2015, journal = {Acta Imaginaria}, volume = 7}
            @article{c, title = {Nobody has ever written of this}, author = {Petrov, Galina}, year = 2015, journal = {Acta Imaginaria}, volume = 7}
            """);

        var import = await command.RunAsync("index", "import", "dump", "--index", "ix");
        var result = await command.RunAsync("resolve", "--offline", "--index", "ix", "--references", "refs.bib", "--cache", "empty");

        Assert.Equal((0, ""), (import.ExitCode, import.Errors.Split('\n').Single(line => line.Contains("error", StringComparison.Ordinal) || line.Length == 0)));
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["confirmed", "confirmed", "could-not-check"], lines.Select(line => line.GetProperty("outcome").GetString()));
        foreach (var confirmed in lines.Take(2))
        {
            var answer = confirmed.GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("registry").GetString() == "Crossref");
            Assert.Equal(("held", "local index of 2025-03-01", "2025-03-01"), (answer.GetProperty("state").GetString(), answer.GetProperty("detail").GetString(), answer.GetProperty("day").GetString()));
        }

        Assert.All(lines[2].GetProperty("answers").EnumerateArray(), answer => Assert.Equal("not-asked", answer.GetProperty("state").GetString()));
        Assert.False(Directory.Exists(command.At("empty")));
    }

    [Fact]
    public async Task The_configuration_names_a_folder_from_its_own()
    {
        command.Write("dump/a.jsonl", Made.Crossref("10.1000/owl.1", "Hearing in owls"));
        command.Write("papers/citeaudit.yml", "registries:\n  index: ../ix\n");
        command.Write("papers/paper.md", Asking.AskingFolder.Manuscript);
        await command.RunAsync("index", "import", "dump", "--config", "papers/citeaudit.yml");

        var audit = await command.RunAsync("audit", "papers/paper.md", "--out", "site");
        var info = await command.RunAsync("index", "info", "--config", "papers/citeaudit.yml");

        Assert.Equal(0, audit.ExitCode);
        var json = await File.ReadAllTextAsync(command.At("site/audit.json"), TestContext.Current.CancellationToken);
        Assert.Contains("local index of 2025-03-01", json, StringComparison.Ordinal);
        Assert.Contains("1 works", info.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_can_have_no_database_reached()
    {
        command.Write("secret.txt", "Host=127.0.0.1;Port=1;Username=x;Password=swordfish");
        command.Write("citeaudit.yml", "registries:\n  index: secret.txt\n");
        command.Write("paper.md", Asking.AskingFolder.Manuscript);

        var configured = await command.RunAsync("audit", "paper.md", "--out", "site");
        var named = await command.RunAsync("audit", "paper.md", "--out", "site", "--index", "secret.txt");
        command.Environment["CITEAUDIT_INDEX_POSTGRES"] = "Host=127.0.0.1;Port=1;Username=x;Password=swordfish";
        var variable = await command.RunAsync("index", "info");

        Assert.Contains("secret.txt: there is no index in this folder", configured.Errors, StringComparison.Ordinal);
        Assert.Contains("the PostgreSQL index: cannot be reached", named.Errors, StringComparison.Ordinal);
        Assert.Contains("the PostgreSQL index: cannot be reached", variable.Errors, StringComparison.Ordinal);
        Assert.All([configured, named, variable], result => Assert.Equal(2, result.ExitCode));
        Assert.All([configured, named, variable], result => Assert.DoesNotContain("swordfish", result.Errors + result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("index info", "nothing says where the index is")]
    [InlineData("index info --index nowhere", "there is no index in this folder")]
    [InlineData("index import nowhere --index ix", "there is no such file or folder")]
    [InlineData("index compact --index nowhere", "there is no index in this folder")]
    [InlineData("resolve 10.5555/x --index nowhere", "there is no index in this folder")]
    public async Task What_is_missing_is_said(string line, string what)
    {
        var result = await command.RunAsync(line.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(what, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_killed_again_and_again_ends_as_one_that_was_left_alone()
    {
        for (var file = 0; file < 6; file++)
            command.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"dump/{file}.jsonl"), string.Concat(Made.Many(file * 9000, 10_000).Select(record => record + "\n")));
        string[] import = ["index", "import", "dump", "--segment", "1500", "--quiet", "--index"];
        Assert.Equal(0, (await command.RunAsync([.. import, "whole"])).ExitCode);

        var chance = new Random();
        var kills = 0;
        for (var round = 0; round < 60; round++)
        {
            using var process = command.Start([.. import, "killed"]);
            await KillAsync(process, TimeSpan.FromMilliseconds(250 + chance.Next(900)));
            if (process.ExitCode == 0)
                break;
            kills++;
        }

        var last = await command.RunAsync([.. import, "killed"]);

        Assert.True(kills > 0, "no import was killed");
        Assert.Equal((0, ""), (last.ExitCode, last.Errors));
        Assert.Equal(IndexFolder.Bytes(command.At("whole")), IndexFolder.Bytes(command.At("killed")));
    }

    private static async Task KillAsync(Process process, TimeSpan after)
    {
        using var patience = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
