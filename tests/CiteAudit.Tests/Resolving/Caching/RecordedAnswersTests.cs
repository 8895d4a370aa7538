using System.Text;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving.Caching;

public sealed class RecordedAnswersTests : IDisposable
{
    private const string File = "crossref/works/10.1000/182.json";
    private static readonly Request Request = new("crossref", "https://api.crossref.org", "/works/10.1000/182");

    private readonly RecordingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_answer_keeps_status_day_type_body_and_origin()
    {
        folder.Write(File, Envelope("\"contentType\": \"text/html\", \"origin\": \"by hand\", \"body\": \"<html>\""));

        Assert.Equal(new Answer(Request.Address, 200, new DateOnly(2026, 1, 31), "text/html", "<html>") { Origin = "by hand" }, await Find());
    }

    [Theory]
    [InlineData("""{ "a": [1] }""", """{ "a": [1] }""")]
    [InlineData("\"Resource not found.\"", "Resource not found.")]
    [InlineData("\"{ \\\"a\\\": \"", "{ \"a\": ")]
    [InlineData("\"\\ud83d\\ude00 \\ud800 \\\\ud800\"", "\U0001F600 \ufffd \\ud800")]
    public async Task A_json_body_stands_inline_and_any_other_is_a_string(string written, string body)
    {
        folder.Write(File, Envelope($"\"body\": {written}"));

        Assert.Equal(body, (await Find()).Body);
    }

    [Fact]
    public async Task A_mark_of_byte_order_does_no_harm()
    {
        folder.Write(File, [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Envelope("\"body\": {}"))]);

        Assert.Equal("{}", (await Find()).Body);
    }

    [Theory]
    [InlineData("", "it is not a JSON object")]
    [InlineData("garbage", "it is not a JSON object")]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/182", "status": 200, """, "it is not a JSON object")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/183" }""", "its \"address\" is not the one asked for")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/182", "status": 20 }""", "its \"status\" is not a status code from 100 to 599")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/182", "status": 200, "day": "31.1.2026" }""", "its \"day\" is not a date as in 2026-01-31")]
    [InlineData("""{ "address": "https://api.crossref.org/works/10.1000/182", "status": 200, "day": "2026-01-31" }""", "it has no \"body\"")]
    public async Task A_malformed_file_could_not_answer_and_says_why(string content, string reason)
    {
        folder.Write(File, content);

        var answer = await Find();

        Assert.Equal((AnswerState.CouldNotAnswer, $"the recorded answer is malformed: {reason}"), (answer.Failure, answer.Reason));
    }

    [Fact]
    public async Task What_is_not_recorded_was_not_asked()
    {
        var answer = await Find();

        Assert.Equal((AnswerState.NotAsked, "no recorded answer"), (answer.Failure, answer.Reason));
    }

    private static string Envelope(string rest) => $$"""{ "address": "{{Request.Address}}", "status": 200, "day": "2026-01-31", {{rest}} }""";

    private ValueTask<Answer> Find() => new RecordedAnswers(folder.Path).FindAsync(Request, TestContext.Current.CancellationToken);
}
