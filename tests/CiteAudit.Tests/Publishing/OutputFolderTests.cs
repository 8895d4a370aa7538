using CiteAudit.Publishing;

namespace CiteAudit.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Target => folder["site"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_stands_after_the_commit()
    {
        Write("one");

        Assert.Equal("one", File.ReadAllText(folder["site/page.html"]));
        Assert.Equal("site", Names());
    }

    [Fact]
    public void The_old_output_stands_until_the_new_one_is_whole()
    {
        Write("old");
        using var output = OutputFolder.Open(Target).Value!;
        File.WriteAllText(Path.Combine(output.Partial, "page.html"), "new");

        Assert.Equal("old", File.ReadAllText(folder["site/page.html"]));
        Assert.Null(output.Commit());
        Assert.Equal("new", File.ReadAllText(folder["site/page.html"]));
        Assert.Equal("site", Names());
    }

    [Fact]
    public void Output_that_is_not_committed_leaves_nothing_behind()
    {
        Write("old");
        using (var output = OutputFolder.Open(Target).Value!)
            File.WriteAllText(Path.Combine(output.Partial, "page.html"), "half");

        Assert.Equal("old", File.ReadAllText(folder["site/page.html"]));
        Assert.Equal("site", Names());
    }

    [Fact]
    public void A_folder_of_someone_else_is_refused_and_kept()
    {
        folder.Write("site/thesis.docx", "years of work");

        var attempt = OutputFolder.Open(Target);

        Assert.Contains("not written by citeaudit", attempt.Problem!.What, StringComparison.Ordinal);
        Assert.Contains("another folder", attempt.Problem.Remedy, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["site/thesis.docx"]));
    }

    [Fact]
    public void A_file_in_the_way_is_refused()
    {
        folder.Write("site", "a file");

        Assert.Contains("a file stands", OutputFolder.Open(Target).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_free_to_use()
    {
        Directory.CreateDirectory(Target);

        Write("one");

        Assert.True(File.Exists(folder["site/page.html"]));
    }

    [Fact]
    public void What_a_crashed_run_left_is_cleared()
    {
        Write("old");
        folder.Write(".site.partial-1-abc/page.html", "half");

        Write("new");

        Assert.Equal("new", File.ReadAllText(folder["site/page.html"]));
        Assert.Equal("site", Names());
    }

    [Fact]
    public void A_swap_cut_short_is_turned_back()
    {
        Write("old");
        Directory.Move(Target, folder[".site.old"]);

        using (OutputFolder.Open(Target).Value!)
            Assert.Equal("old", File.ReadAllText(folder["site/page.html"]));

        Assert.Equal("site", Names());
    }

    [Fact]
    public void A_run_in_progress_is_left_alone()
    {
        using var first = OutputFolder.Open(Target).Value!;
        using var second = OutputFolder.Open(Target).Value!;

        Assert.True(Directory.Exists(first.Partial));
        Assert.Null(first.Commit());
        Assert.Null(second.Commit());
    }

    [Fact]
    public void A_whole_disk_is_refused()
    {
        Assert.NotNull(OutputFolder.Open(Path.GetPathRoot(Path.GetFullPath(Target))!).Problem);
    }

    private void Write(string text)
    {
        using var output = OutputFolder.Open(Target).Value!;
        File.WriteAllText(Path.Combine(output.Partial, "page.html"), text);
        Assert.Null(output.Commit());
    }

    private string Names() => string.Join(", ", Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
