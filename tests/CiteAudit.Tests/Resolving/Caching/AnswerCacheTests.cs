using System.Text;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving.Caching;

public sealed class AnswerCacheTests : IDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private static readonly Request Request = new("crossref", "https://api.crossref.org", "/works/10.1000/182");

    private readonly RecordingFolder folder = new();

    public static TheoryData<string> Bodies =>
    [
        """{"message":{"DOI":"10.1000/182"}}""",
        """[ 1, 2 ]""",
        "Resource not found.",
        "\"a string\"",
        "",
        "null",
        """{"cut":""",
        """{"half":"\ud800"}""",
        "{\"a\":\"<b>\u00e9\u4e2d\\u0000\"}",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_kept_comes_back_as_it_was(string body)
    {
        var answer = AnswerOf(200, body) with { ContentType = "application/json; charset=utf-8", Origin = "asked of a mirror", Headers = [new("x-api-pool", "polite-single")] };

        Assert.True(await Keep(answer));

        var found = Find()!;
        Assert.Equal(Comparable(answer), Comparable(found));
        Assert.Equal(answer.Headers, found.Headers);
        Assert.Equal(Comparable(found), Comparable(await new RecordedAnswers(folder.Path).FindAsync(Request, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(200, "text/html", "{}")]
    [InlineData(200, "", " <!DOCTYPE html>")]
    [InlineData(404, "text/html; charset=utf-8", "Not here")]
    [InlineData(301, "", "")]
    [InlineData(400, "application/json", "{}")]
    [InlineData(401, "", "")]
    [InlineData(403, "", "")]
    [InlineData(429, "", "")]
    [InlineData(500, "application/json", "{}")]
    [InlineData(503, "", "")]
    public async Task What_went_wrong_is_never_kept(int status, string type, string body)
    {
        Assert.False(await Keep(AnswerOf(status, body) with { ContentType = type }));
        Assert.Null(Find());
    }

    [Fact]
    public async Task A_failure_is_never_kept()
    {
        Assert.False(await Keep(Answer.Failed(Request.Address, "out of order")));
        Assert.False(await Keep(Answer.NotAsked(Request.Address, "offline")));
    }

    [Theory]
    [InlineData("https://api.crossref.org", "/works/10.1000/182", 200, 7)]
    [InlineData("https://api.crossref.org", "/works/10.1000/182", 404, 2)]
    [InlineData("https://api.crossref.org", "/works?filter=updates:10.1000/182", 200, 7)]
    [InlineData("https://api.openalex.org", "/works/doi:10.1000/182", 200, 7)]
    [InlineData("https://doi.org", "/api/handles/10.1000/182", 200, 90)]
    [InlineData("https://doi.org", "/api/handles/10.1000/182", 404, 1)]
    [InlineData("https://api.datacite.org", "/dois/10.1000/182", 200, 60)]
    [InlineData("https://api.datacite.org", "/dois/10.1000/182", 404, 3)]
    public async Task An_answer_is_relied_on_for_as_long_as_its_kind_keeps(string origin, string path, int status, int days)
    {
        var request = new Request("a", origin, path);
        foreach (var (age, isKept) in new[] { (0, true), (days, true), (days + 1, false), (-1, true), (-2, false) })
        {
            await Keep(new Answer(request.Address, status, Today.AddDays(-age), "", "{}"), request);

            Assert.Equal(isKept, Open().Find(request) is not null);
        }
    }

    [Fact]
    public async Task A_record_of_any_age_is_better_than_none_where_nobody_can_be_asked_and_a_no_is_not()
    {
        await Keep(AnswerOf(200, "{}") with { Day = Today.AddDays(-1000) });
        Assert.NotNull(Open(CacheUse.Alone).Find(Request));

        await Keep(AnswerOf(404, "Resource not found.") with { Day = Today.AddDays(-1000) });
        Assert.Null(Open(CacheUse.Alone).Find(Request));
    }

    [Fact]
    public async Task A_renewed_cache_knows_what_this_run_has_asked_for_alone()
    {
        await Keep(AnswerOf(200, "{}"));
        var renewed = Open(CacheUse.Renew);

        Assert.Null(renewed.Find(Request));
        await renewed.KeepAsync(Request, AnswerOf(200, "[]"), TestContext.Current.CancellationToken);

        Assert.Equal("[]", (renewed.Find(Request))?.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"address\": \"https://api.cross")]
    [InlineData("\0\0\0\0")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/182", "status": 200 }""")]
    public async Task A_damaged_file_is_absent_and_named(string content)
    {
        folder.Write(RecordingPath.Of(Request), Encoding.UTF8.GetBytes(content));
        var cache = Open();

        Assert.Null(cache.Find(Request));
        Assert.Equal(["crossref/works/10.1000/182.json"], cache.Damaged);
    }

    [Fact]
    public async Task A_file_of_another_address_is_absent_and_no_damage()
    {
        folder.Write(RecordingPath.Of(Request), Encoding.UTF8.GetBytes("""{ "address": "https://api.crossref.org/works/10.1000/OTHER" }"""));
        var cache = Open();

        Assert.Null(cache.Find(Request));
        Assert.Empty(cache.Damaged);
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_counted_and_does_no_harm()
    {
        folder.Write("crossref", "a file where a folder should be");
        var cache = Open();

        Assert.False(await cache.KeepAsync(Request, AnswerOf(200, "{}"), TestContext.Current.CancellationToken));
        Assert.Equal(1, cache.Unwritten);
        Assert.Null(cache.Find(Request));
    }

    [Fact]
    public async Task Writers_and_readers_at_the_same_time_see_whole_files()
    {
        var bodies = Enumerable.Range(1, 8).Select(number => "{\"body\":\"" + new string((char)('a' + number), number * 20_000) + "\"}").ToArray();
        await Keep(AnswerOf(200, bodies[0]));

        await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
        {
            var cache = Open();
            await cache.KeepAsync(Request, AnswerOf(200, bodies[number % bodies.Length]), cancellation);
            Assert.Contains(cache.Find(Request)?.Body, bodies);
            Assert.Empty(cache.Damaged);
        });

        Assert.Empty(Directory.GetFiles(folder.Path, "*" + AtomicFile.Unfinished, SearchOption.AllDirectories));
    }

    private static (string, int, DateOnly?, string, string, string?, AnswerState?) Comparable(Answer answer) =>
        (answer.Address, answer.Status, answer.Day, answer.ContentType, answer.Body, answer.Origin, answer.Failure);

    private static Answer AnswerOf(int status, string body) => new(Request.Address, status, Today, "", body);

    private AnswerCache Open(CacheUse use = CacheUse.Usual) => new(folder.Path, TimeProvider.System, use);

    private async Task<bool> Keep(Answer answer, Request? request = null) =>
        await Open().KeepAsync(request ?? Request, answer, TestContext.Current.CancellationToken);

    private Answer? Find() => Open().Find(Request);
}
