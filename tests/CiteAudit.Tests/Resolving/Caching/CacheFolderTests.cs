using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving.Caching;

public sealed class CacheFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly RecordingFolder temporary = new();

    private string Cache => Path.Combine(temporary.Path, "cache");

    private CacheFolder Folder => new(Cache);

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task It_says_what_is_kept_of_each_registry()
    {
        await Keep("crossref", "/works/10.1000/1", daysAgo: 3);
        await Keep("crossref", "/works/10.1000/2", daysAgo: 1);
        await Keep("doi.org", "/api/handles/10.1000/1", daysAgo: 2);

        Assert.Equal(
            [("crossref", 2, 18, 20), ("doi.org", 1, 19, 19)],
            Folder.Totals().Select(total => (total.Registry, total.Answers, total.Oldest.Day, total.Newest.Day)));
        Assert.All(Folder.Totals(), total => Assert.True(total.Bytes > 100));
    }

    [Fact]
    public void A_cache_that_is_not_there_is_empty()
    {
        Assert.Empty(Folder.Totals());
        Assert.Empty(Folder.Find("https://api.crossref.org/works/10.1000/1"));
        Assert.Equal(0, Folder.Export(Path.Combine(temporary.Path, "out")).Copied);
    }

    [Fact]
    public async Task It_finds_an_address_in_all_its_forms()
    {
        await Keep("crossref", "/works/10.1000/1");
        await Keep("crossref", "/works/10.1000/1", accept: "application/x-bibtex");
        await Keep("crossref", "/works/10.1000/12");

        Assert.Equal(
            ["crossref/works/10.1000/1.json", "crossref/works/10.1000/1;accept=application%2Fx-bibtex.json"],
            Folder.Find("https://crossref.example/works/10.1000/1").Select(answer => answer.File));
        Assert.Empty(Folder.Find("https://elsewhere.example/works/10.1000/1"));
        Assert.Empty(Folder.Find("10.1000/1"));
    }

    [Fact]
    public async Task Old_answers_go_and_what_a_killed_process_left_goes_too()
    {
        await Keep("crossref", "/works/10.1000/old/1", daysAgo: 31);
        await Keep("crossref", "/works/10.1000/new", daysAgo: 29);
        var draft = Path.Combine(Cache, "crossref", ".half" + AtomicFile.Unfinished);
        await File.WriteAllTextAsync(draft, "{", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(draft, Now.AddDays(-31).UtcDateTime);

        Assert.Equal(1, Folder.Prune(Now.AddDays(-30), long.MaxValue)?.Answers);

        Assert.Equal(["CACHEDIR.TAG", "crossref/works/10.1000/new.json"], Files());
        Assert.False(Directory.Exists(Path.Combine(Cache, "crossref/works/10.1000/old")));
    }

    [Fact]
    public async Task The_oldest_go_until_the_rest_is_small_enough()
    {
        for (var number = 1; number <= 5; number++)
            await Keep("crossref", $"/works/10.1000/{(char)('0' + number)}", daysAgo: number);
        var each = Folder.Totals()[0].Bytes / 5;

        Folder.Prune(DateTimeOffset.MinValue, (each * 2) + 10);

        Assert.Equal(["CACHEDIR.TAG", "crossref/works/10.1000/1.json", "crossref/works/10.1000/2.json"], Files());
    }

    [Fact]
    public void Nothing_is_deleted_from_a_folder_that_is_no_cache_of_ours()
    {
        temporary.Write("cache/settings.json", "{}");

        Assert.Null(Folder.Prune(DateTimeOffset.MaxValue, 0));
        Assert.Equal(["settings.json"], Files());
    }

    [Fact]
    public async Task A_folder_that_holds_other_things_never_becomes_one()
    {
        temporary.Write("cache/thesis.json", "{}");

        await Keep("crossref", "/works/10.1000/1");

        Assert.Null(Folder.Prune(DateTimeOffset.MaxValue, 0));
    }

    [Fact]
    public async Task What_is_exported_is_a_folder_of_recorded_answers()
    {
        await Keep("crossref", "/works/10.1000/1");
        temporary.Write("cache/crossref/works/broken.json", "{");
        var target = Path.Combine(temporary.Path, "out");

        var (copied, damaged) = Folder.Export(target);

        Assert.Equal(1, copied);
        Assert.Equal(["crossref/works/broken.json"], damaged);
        var answer = await new RecordedAnswers(target).FindAsync(RequestOf("crossref", "/works/10.1000/1"), TestContext.Current.CancellationToken);
        Assert.Equal((null, 200), (answer.Failure, answer.Status));
    }

    [Fact]
    public void The_usual_place_is_absolute() => Assert.True(Path.IsPathRooted(CacheFolder.UsualPath));

    private static Request RequestOf(string registry, string path) => new(registry, $"https://{registry}.example", path);

    private async Task Keep(string registry, string path, int daysAgo = 0, string? accept = null)
    {
        var request = RequestOf(registry, path) with { Accept = accept };
        var answer = new Answer(request.Address, 200, new DateOnly(2026, 11, 21), "application/json", """{"a":1}""");
        Assert.True(await new AnswerCache(Cache, TimeProvider.System, CacheUse.Usual).KeepAsync(request, answer, TestContext.Current.CancellationToken));
        File.SetLastWriteTimeUtc(Path.Combine(Cache, RecordingPath.Of(request)), Now.AddDays(-daysAgo).UtcDateTime);
    }

    private IEnumerable<string> Files() =>
        Directory.GetFiles(Cache, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Cache, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
