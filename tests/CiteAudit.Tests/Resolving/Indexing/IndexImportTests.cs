using System.Text;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Tests.Resolving.Indexing;

public sealed class IndexImportTests : IDisposable
{
    private readonly IndexFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_of_all_three_registries_go_into_one_index()
    {
        folder.Items("crossref/0.json.gz", Made.Crossref("10.5555/owl.1", "Hearing in owls"));
        folder.Lines("datacite/part.jsonl", Made.DataCite("10.5555/data.1", "Calls of owls"));
        folder.Lines("openalex/part_000.gz", Made.OpenAlex("W1", "10.5555/owl.1", "Hearing in owls"), Made.OpenAlex("W2", null, "Owls without numbers"));

        var outcome = await folder.ImportAsync();

        Assert.Equal((4, 3), (outcome.Records, outcome.Files));
        Assert.Empty(outcome.Problems);
        Assert.Equal("Hearing in owls", await folder.TitleOfAsync("10.5555/owl.1"));
        Assert.Equal("Calls of owls", await folder.TitleOfAsync("10.5555/data.1", IndexedRegistry.DataCite));
        Assert.Equal("Hearing in owls", await folder.TitleOfAsync("10.5555/owl.1", IndexedRegistry.OpenAlex));
        Assert.Null(await folder.TitleOfAsync("10.5555/data.1"));
        Assert.Equal("Owls without numbers", (await folder.SearchAsync("Owls without numbers", registry: IndexedRegistry.OpenAlex))[0]);
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes_whatever_else_the_machine_does()
    {
        folder.Items("a.json.gz", Made.Many(0, 3000));
        folder.Lines("b.jsonl.gz", Made.Many(2500, 3000));

        await folder.ImportAsync(segment: 700);
        await folder.ImportAsync(segment: 700, into: folder.At("again"));

        Assert.Equal(IndexFolder.Bytes(folder.Index), IndexFolder.Bytes(folder.At("again")));
    }

    [Fact]
    public async Task Every_record_is_found_however_often_segments_were_merged()
    {
        folder.Items("a.json.gz", Made.Many(0, 4000));
        folder.Lines("b.jsonl", Made.Many(3000, 4000));

        await folder.ImportAsync(segment: 500);

        using var index = folder.Open();
        var manifest = ManifestFile.Read(folder.Index).Manifest!;
        Assert.Contains(manifest.Segments, segment => segment.Level > 0);
        Assert.Equal(7000, IndexInspection.Of(new IndexPlace { Folder = folder.Index }).Totals!.Works.Single().Works);
        foreach (var number in Enumerable.Range(0, 7000).Where(number => number % 7 == 0))
        {
            Assert.NotNull(await index.FindAsync(IndexedRegistry.Crossref, Made.Doi(number), TestContext.Current.CancellationToken));
            Assert.Equal([Made.Title(number)], (await folder.SearchAsync(Made.Title(number), Made.Family(number))).Take(1));
        }
    }

    [Fact]
    public async Task Of_two_records_of_a_work_the_one_the_registry_touched_later_counts()
    {
        folder.Lines(
            "a.jsonl",
            Made.Crossref("10.5555/1", "New in the same file", indexed: "2025-05-01T00:00:00Z"),
            Made.Crossref("10.5555/1", "Old in the same file", indexed: "2020-05-01T00:00:00Z"),
            Made.Crossref("10.5555/2", "Old in the first import", indexed: "2020-05-01T00:00:00Z"),
            Made.Crossref("10.5555/3", "New in the first import", indexed: "2025-05-01T00:00:00Z"),
            Made.Crossref("10.5555/4", "First of equals", indexed: "2025-05-01T00:00:00Z"));
        await folder.ImportAsync();
        folder.Lines(
            "b.jsonl",
            Made.Crossref("10.5555/2", "New in the second import", indexed: "2025-05-01T00:00:00Z"),
            Made.Crossref("10.5555/3", "Old in the second import", indexed: "2020-05-01T00:00:00Z"),
            Made.Crossref("10.5555/4", "Last of equals", indexed: "2025-05-01T00:00:00Z"));

        var outcome = await folder.ImportAsync();

        Assert.Equal((1, 1), (outcome.Files, outcome.Known));
        string[] titles = ["New in the same file", "New in the second import", "New in the first import", "Last of equals"];
        Assert.Equal(titles, await TitlesAsync());
        Assert.DoesNotContain(await folder.SearchAsync("Old in the first import"), title => title.StartsWith("Old", StringComparison.Ordinal));

        var (sizes, problem) = await IndexCompaction.RunAsync(new IndexPlace { Folder = folder.Index }, folder, TestContext.Current.CancellationToken);

        Assert.Null(problem);
        Assert.True(sizes!.Value.After < sizes.Value.Before);
        Assert.Equal(titles, await TitlesAsync());
        Assert.Equal(4, ManifestFile.Read(folder.Index).Manifest!.Segments.Sum(segment => segment.Documents));
        Assert.Equal(2, (await folder.ImportAsync()).Known);
    }

    [Fact]
    public async Task A_file_that_changed_is_read_again()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Before"));
        await folder.ImportAsync();
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Afterwards"));

        var outcome = await folder.ImportAsync();

        Assert.Equal((1, 0), (outcome.Files, outcome.Known));
        Assert.Equal("Afterwards", await folder.TitleOfAsync("10.5555/1"));
    }

    [Fact]
    public async Task What_cannot_be_used_is_named_and_the_rest_is_taken()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"), "{ no JSON", """{"title":["No DOI"],"DOI":null}""", Made.Crossref("10.5555/2", "More owls"));
        var packed = IndexFolder.Packed(Encoding.UTF8.GetBytes(string.Concat(Made.Many(100, 900).Select(record => record + "\n"))));
        folder.Write("b.jsonl.gz", packed[..(packed.Length / 2)]);
        folder.Write("c.json", "<html>Not a dump</html>");
        folder.Write("d.json.gz", """{"items":[""");
        folder.Write("e.gz", [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        folder.Lines("f.jsonl", Made.Crossref("10.5555/3", "The last owl"));

        var outcome = await folder.ImportAsync();

        var problems = outcome.Problems.Select(problem => problem.ToString().Replace(folder.Dumps + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).ToList();
        Assert.Equal("a.jsonl: 2 of its records cannot be used; the first: record 2 is not JSON. They are left out.", problems[0]);
        Assert.Matches("^b.jsonl.gz: it is cut short behind record [0-9]+; those before were taken. Fetch the file again", problems[1]);
        Assert.Equal("c.json: it is no dump of Crossref, DataCite or OpenAlex, as none of its 1 records can be used: record 1 is not JSON. Name files with a list under \"items\", or with a record a line.", problems[2]);
        Assert.StartsWith("d.json.gz: it is cut short behind record 0;", problems[3], StringComparison.Ordinal);
        Assert.StartsWith("e.gz: it is damaged behind record 0;", problems[4], StringComparison.Ordinal);
        Assert.Equal(5, problems.Count);
        Assert.Equal("The last owl", await folder.TitleOfAsync("10.5555/3"));
        Assert.Equal(Made.Title(100), await folder.TitleOfAsync(Made.Doi(100)));
        Assert.Equal(3, IndexInspection.Of(new IndexPlace { Folder = folder.Index }).Totals!.Faults.Count);
    }

    [Fact]
    public async Task Two_imports_at_once_are_refused()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"));
        using var held = IndexLock.Take(folder.Index).Lock;

        var (outcome, problem) = await folder.TryImportAsync();

        Assert.Null(outcome);
        Assert.Contains("another import is at work on this index", problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_other_things_in_it_is_left_alone()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"));

        var (_, problem) = await folder.TryImportAsync(into: folder.Dumps);

        Assert.Equal("the folder holds other things than an index", problem!.What);
        Assert.Equal(["a.jsonl"], Directory.GetFileSystemEntries(folder.Dumps).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_index_of_a_newer_format_is_neither_read_nor_written()
    {
        folder.Lines("a.jsonl", Made.Crossref("10.5555/1", "Owls"));
        await folder.ImportAsync();
        var manifest = Path.Combine(folder.Index, ManifestFile.Name);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));

        Assert.Contains("the index is of format 2", (await folder.TryImportAsync()).Problem!.What, StringComparison.Ordinal);
        Assert.Contains("the index is of format 2", LocalIndex.Open(new IndexPlace { Folder = folder.Index }).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on_and_gives_the_same_bytes()
    {
        folder.Items("a.json.gz", Made.Many(0, 6000));
        folder.Lines("b.jsonl.gz", Made.Many(5500, 3000));
        await folder.ImportAsync(segment: 1000, into: folder.At("whole"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var stopping = new StoppingProgress(4000, stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            IndexImport.RunAsync(new IndexPlace { Folder = folder.Index, RecordsOfASegment = 1000 }, [folder.Dumps], stopping, stop.Token));
        var between = ManifestFile.Read(folder.Index).Manifest!;
        await folder.ImportAsync(segment: 1000);

        Assert.True(between.IsUnderWay);
        Assert.InRange(between.Files.Single(file => !file.IsFinished).Records, 1, 6000);
        Assert.Equal(IndexFolder.Bytes(folder.At("whole")), IndexFolder.Bytes(folder.Index));
    }

    private async Task<IReadOnlyList<string?>> TitlesAsync()
    {
        var titles = new List<string?>();
        foreach (var doi in new[] { "10.5555/1", "10.5555/2", "10.5555/3", "10.5555/4" })
            titles.Add(await folder.TitleOfAsync(doi));
        return titles;
    }
}
