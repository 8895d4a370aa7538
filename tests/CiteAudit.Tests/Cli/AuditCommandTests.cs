using System.Text.Json;

namespace CiteAudit.Tests.Cli;

public sealed class AuditCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    private const string Sound = """
        Owls hear a mouse under the snow [1].

        References

        [1] G. Petrov, "Hearing in owls," *Acta Imaginaria*, vol. 7, no. 2, pp. 88-97, 2015.
        """;

    private const string Faulty = """
        Owls hear a mouse under the snow [1]. They hear it breathe [1]. They see it as well [1], even in the dark [2].

        References

        [1] G. Petrov, "Hearing in owls," *Acta Imaginaria*, vol. 7, no. 2, pp. 88-97, 2015.
        """;

    [Fact]
    public async Task The_corpus_becomes_a_site_and_an_audit_json()
    {
        var result = await command.RunAsync("audit", RepositoryRoot.File("corpus/manuscripts"), "--out", "corpus");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(command.At("corpus/index.html")));
        Assert.True(File.Exists(command.At("corpus/audit.json")));
        Assert.Contains("3 manuscripts, 65 references, 57 citations", result.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Report: {Path.Combine("corpus", "index.html")}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_whatever_the_culture_and_time_zone()
    {
        using var other = new CommandLine { Environment = { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Chatham", ["DOTNET_PROCESSOR_COUNT"] = "1" } };

        await command.RunAsync("audit", RepositoryRoot.File("corpus/manuscripts"), "--out", "one");
        await other.RunAsync("audit", RepositoryRoot.File("corpus/manuscripts"), "--out", "two");

        Assert.Equal(FolderContent.Of(command.At("one")), FolderContent.Of(other.At("two")));
    }

    [Fact]
    public async Task The_site_made_later_from_audit_json_is_the_same_to_the_byte()
    {
        await command.RunAsync("audit", RepositoryRoot.File("corpus/manuscripts"), "--out", "first");

        var result = await command.RunAsync("site", Path.Combine("first", "audit.json"), "--out", "second");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(FolderContent.Of(command.At("first")), FolderContent.Of(command.At("second")));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("information", 1)]
    public async Task Findings_at_or_above_the_level_asked_for_end_with_one(string level, int exitCode)
    {
        command.Write("level/paper.md", Faulty);

        Assert.Equal(exitCode, (await command.RunAsync("audit", "level/paper.md", "--out", $"level-{level}", "--fail-on", level)).ExitCode);
    }

    [Fact]
    public async Task A_sound_manuscript_ends_with_zero_even_when_anything_would_fail()
    {
        command.Write("sound/paper.md", Sound);

        Assert.Equal(0, (await command.RunAsync("audit", "sound/paper.md", "--out", "sound-site", "--fail-on", "information")).ExitCode);
    }

    [Fact]
    public async Task A_missing_path_is_one_line_and_nothing_is_written()
    {
        var result = await command.RunAsync("audit", "no/such/paper.md", "--out", "missing-site");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("error: no/such/paper.md: there is no such file or folder. Check the spelling; paths are relative to the folder you are in.", Assert.Single(result.Problems));
        Assert.False(Directory.Exists(command.At("missing-site")));
    }

    [Fact]
    public async Task An_empty_folder_is_one_line_and_nothing_is_written()
    {
        Directory.CreateDirectory(command.At("empty"));

        var result = await command.RunAsync("audit", "empty", "--out", "empty-site");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: empty: it holds no manuscript. Put one in it; these are read: ", Assert.Single(result.Problems), StringComparison.Ordinal);
        Assert.False(Directory.Exists(command.At("empty-site")));
    }

    [Fact]
    public async Task A_bad_file_is_one_line_each_and_the_others_are_audited()
    {
        command.Write("mixed/good.md", Sound);
        command.Write("mixed/picture.md", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
        File.CreateSymbolicLink(command.At("mixed/vanished.md"), command.At("mixed/nowhere.md"));

        var result = await command.RunAsync("audit", "mixed", "--out", "mixed-site");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Problems.Count);
        Assert.StartsWith("error: picture.md: ", result.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith("error: vanished.md: ", result.Problems[1], StringComparison.Ordinal);
        using var audit = JsonDocument.Parse(await File.ReadAllTextAsync(command.At("mixed-site/audit.json"), TestContext.Current.CancellationToken));
        Assert.Equal(1, audit.RootElement.GetProperty("manuscripts").GetArrayLength());
        Assert.Equal(2, audit.RootElement.GetProperty("totals").GetProperty("unread").GetArrayLength());
    }

    [Fact]
    public async Task A_run_that_guards_something_does_not_pass_over_a_file_it_could_not_read()
    {
        command.Write("guarded/good.md", Sound);
        command.Write("guarded/broken.md", [0, 0, 0, 0]);

        Assert.Equal(1, (await command.RunAsync("audit", "guarded", "--out", "guarded-site", "--fail-on", "error")).ExitCode);
    }

    [Fact]
    public async Task A_run_that_fails_leaves_the_report_of_the_last_one()
    {
        command.Write("kept/paper.md", Sound);
        await command.RunAsync("audit", "kept", "--out", "kept-site");
        var before = FolderContent.Of(command.At("kept-site"));
        command.Write("kept/paper.md", [0, 1, 2, 3]);

        var result = await command.RunAsync("audit", "kept", "--out", "kept-site");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(before, FolderContent.Of(command.At("kept-site")));
        Assert.Empty(Directory.GetFileSystemEntries(command.Folder, ".kept-site*"));
    }

    [Fact]
    public async Task A_folder_that_is_not_ours_is_never_replaced()
    {
        command.Write("ours/paper.md", Sound);
        command.Write("theirs/thesis.docx", "the only copy");

        var result = await command.RunAsync("audit", "ours", "--out", "theirs");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: ", Assert.Single(result.Problems), StringComparison.Ordinal);
        Assert.Equal("the only copy", await File.ReadAllTextAsync(command.At("theirs/thesis.docx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_slip_in_the_configuration_stops_the_run_and_names_its_place()
    {
        command.Write("slip/citeaudit.yml", "rules:\n  serverity:\n    CIT401: error\n");
        command.Write("slip/papers/paper.md", Sound);

        var result = await command.RunAsync("audit", "slip/papers", "--out", "slip-site");

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith("citeaudit.yml:2:3: unknown key `serverity`. Did you mean `severity`?", Assert.Single(result.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silenced_findings_do_not_fail_a_run_and_excluded_files_are_not_audited()
    {
        command.Write("decided/citeaudit.yml", """
            exclude:
              - "drafts/**"
            silence:
              - rule: citation-without-entry
                reason: the entry stands in the supplement
            """);
        command.Write("decided/paper.md", Faulty);
        command.Write("decided/drafts/early.md", Faulty);

        var result = await command.RunAsync("audit", "decided", "--out", "decided-site", "--fail-on", "information");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 manuscript, 1 reference, 4 citations", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_prints_problems_only()
    {
        command.Write("hush/paper.md", Sound);

        var result = await command.RunAsync("audit", "hush", "--out", "hush-site", "--quiet");

        Assert.Equal("", result.Output + result.Errors);
    }

    [Fact]
    public async Task Nothing_printed_to_a_log_has_colours_or_cursor_movements()
    {
        command.Write("log/paper.md", Faulty);

        var result = await command.RunAsync("audit", "log", "no-such-path", "--out", "log-site");

        Assert.DoesNotContain('\u001b', result.Output + result.Errors);
    }
}
