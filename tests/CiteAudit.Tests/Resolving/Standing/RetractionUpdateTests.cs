using CiteAudit.Model;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Tests.Resolving.Standing;

public sealed class RetractionUpdateTests : IDisposable
{
    private const string Header =
        "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,";

    private readonly string folder = Directory.CreateTempSubdirectory("citeaudit-retractions-").FullName;

    private string File => Path.Combine(folder, "retraction-watch", "index.tsv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_is_listed_is_found_by_doi_and_by_number()
    {
        Update(Row(1, "2/6/2010 0:00", "10.5555/Notice", "10.5555/Owls(7)", "123", "Retraction"));

        var index = RetractionIndex.Open(File)!;

        var expected = new Notice(NoticeKind.Retraction, "Retraction Watch", Doi.Parse("10.5555/notice").Value, new PartialDate(2010, 2, 6));
        Assert.Equal(expected, index.Find("10.5555/owls(7)"));
        Assert.Equal(expected, index.Find("pmid:123"));
        Assert.Null(index.Find("10.5555/owls(8)"));
    }

    [Theory]
    [InlineData(NoticeKind.Retraction, "Expression of concern 1/1/2019", "Retraction 5/1/2020")]
    [InlineData(NoticeKind.Retraction, "Retraction 5/1/2020", "Expression of concern 1/1/2019")]
    [InlineData(NoticeKind.Retraction, "Retraction 1/1/2019", "Correction 5/1/2020")]
    [InlineData(NoticeKind.Reinstatement, "Retraction 1/1/2019", "Reinstatement 5/1/2020")]
    [InlineData(NoticeKind.Reinstatement, "Reinstatement 5/1/2020", "Retraction 5/1/2020")]
    [InlineData(NoticeKind.Retraction, "Reinstatement 5/1/2020", "Retraction 5/1/2021")]
    [InlineData(NoticeKind.Correction, "Expression of concern 1/1/2019", "Correction 5/1/2020")]
    [InlineData(NoticeKind.Correction, "Correction 5/1/2020")]
    public void The_latest_state_counts_but_only_a_reinstatement_ends_a_retraction(NoticeKind state, params string[] events)
    {
        Update([.. events.Select((text, index) => Row(index, text[(text.LastIndexOf(' ') + 1)..] + " 0:00", "", "10.5555/owls", "0", text[..text.LastIndexOf(' ')]))]);

        Assert.Equal(state, RetractionIndex.Open(File)!.Find("10.5555/owls")!.Kind);
    }

    [Fact]
    public void Rows_that_cannot_be_read_are_named_by_line_and_left_out()
    {
        var update = Update(
            Row(1, "2/6/2010 0:00", "", "10.5555/a", "0", "Retraction"),
            Row(2, "someday", "", "10.5555/b", "0", "Retraction"),
            "\"3\",\"a title\nover two lines\",,,,,,,,,2/6/2010 0:00,,0,,10.5555/c,0,Republication,,No,,",
            Row(4, "2/6/2010 0:00", "", "10.5555/d", "0", ""),
            "not a row at all",
            Row(6, "0:00", "", "Unavailable", "0", "Retraction"),
            Row(7, "0:00", "", "10.5555/e", "0", "Correction"));

        Assert.Equal(["table.csv line 3", "table.csv line 4", "table.csv line 6", "table.csv line 7"], update.Problems.Select(problem => problem.Where));
        Assert.Equal((2, 2), (update.Rows, update.Works));
        Assert.Null(RetractionIndex.Open(File)!.Find("10.5555/e")!.Date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3")]
    [InlineData("<html>\n<body>503</body>")]
    public void What_is_no_such_table_leaves_the_index_as_it_was(string table)
    {
        Update(Row(1, "2/6/2010 0:00", "", "10.5555/a", "0", "Retraction"));

        var update = RetractionUpdate.Run("table.csv", new StringReader(table), folder);

        Assert.Equal(0, update.Works);
        Assert.Single(update.Problems);
        Assert.NotNull(RetractionIndex.Open(File)!.Find("10.5555/a"));
    }

    [Fact]
    public void A_table_cut_short_within_a_row_is_not_taken_for_the_whole()
    {
        var update = Update(Row(1, "2/6/2010 0:00", "", "10.5555/a", "0", "Retraction"), "2,\"cut sho");

        Assert.Equal(0, update.Works);
        Assert.Null(RetractionIndex.Open(File));
    }

    [Fact]
    public void Sixty_thousand_rows_take_a_moment_and_give_the_same_bytes()
    {
        var rows = Enumerable.Range(1, 60_000).Select(number => Row(number, "2/6/2010 0:00", "", Work(number), "0", "Retraction")).ToArray();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(60_000, Update(rows).Works);
        var first = System.IO.File.ReadAllBytes(File);
        Array.Reverse(rows);
        Update(rows);

        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
        var index = RetractionIndex.Open(File)!;
        Assert.All(Enumerable.Range(1, 60_000), number => Assert.NotNull(index.Find(Work(number))));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_genuine_sample_is_read()
    {
        var sample = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "metadata-samples", "retraction-watch", "export-sample.csv");
        if (!System.IO.File.Exists(sample))
            Assert.Skip("There is no genuine sample beside the repository.");

        using var text = new StreamReader(sample);
        var update = RetractionUpdate.Run("export-sample.csv", text, folder);
        var index = RetractionIndex.Open(File)!;

        Assert.Equal(2, update.Problems.Count);
        Assert.Equal(NoticeKind.Retraction, index.Find("10.1016/s0140-6736(97)11096-0")!.Kind);
        Assert.Equal(NoticeKind.Retraction, index.Find("pmid:9500320")!.Kind);
        Assert.Equal(NoticeKind.Concern, index.Find("10.1371/journal.pone.0064723")!.Kind);
        Assert.Equal(NoticeKind.Reinstatement, index.Find("10.9999/reinstated-paper")!.Kind);
        Assert.Equal(NoticeKind.Correction, index.Find("10.3390/nano14090769")!.Kind);
    }

    private static string Work(int number) => FormattableString.Invariant($"10.5555/w{number}");

    private static string Row(int record, string date, string notice, string work, string pmid, string nature) =>
        FormattableString.Invariant($"{record},A title; with signs,(B/T) Imagination;,,Acta Imaginaria,,Nowhere,G Petrov,,Research Article;,{date},{notice},0,1/1/2005 0:00,{work},{pmid},{nature},Some reason;,No,,");

    private RetractionUpdate Update(params string[] rows) => RetractionUpdate.Run("table.csv", new StringReader($"\ufeff{Header}\n{string.Join('\n', rows)}\n"), folder);
}
