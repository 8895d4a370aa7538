using System.Globalization;
using System.Text.Json;
using CiteAudit.Relating.Judging;

namespace CiteAudit.Tests.Cli;

public sealed class RelateCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    private const string Fitting = """{"id":"a","claim":"Viewers of news films feel empathy with the people portrayed on television.","citing_title":"Empathy in broadcast journalism","cited_title":"Audience emotion and empathy in television news"}""";
    private const string Strange = """{"id":7,"claim":"Viewers of news films feel empathy with the people portrayed on television.","citing_title":"Empathy in broadcast journalism","cited_title":"Gene expression in rat liver after exposure to cadmium chloride"}""";

    [Fact]
    public async Task Every_line_is_answered_in_its_place_and_bad_ones_say_why()
    {
        command.Write("pairs.jsonl", $"{Fitting}\r\n\nnonsense\n[1]\n{Strange}\n{{\"id\":\"b\"}}\n");

        var lines = Lines(await command.RunAsync("relate", "pairs.jsonl"));

        Assert.Equal(6, lines.Count);
        Assert.Equal(("a", false), (lines[0].GetProperty("id").GetString(), lines[0].GetProperty("mismatch").GetBoolean()));
        Assert.Equal("Line 2: it is not JSON.", lines[1].GetProperty("error").GetString());
        Assert.Equal("Line 3: it is not JSON.", lines[2].GetProperty("error").GetString());
        Assert.Equal("Line 4: it is not a JSON object.", lines[3].GetProperty("error").GetString());
        Assert.Equal("7", lines[4].GetProperty("id").GetString());
        Assert.Equal("Line 6: it has no claim.", lines[5].GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_work_about_something_else_is_flagged_with_a_reason_in_words()
    {
        Assert.SkipUnless(TopicModel.Shared is not null, "No tables are built in.");
        command.Write("strange.jsonl", Strange);

        var line = Assert.Single(Lines(await command.RunAsync("relate", "strange.jsonl")));

        Assert.True(line.GetProperty("mismatch").GetBoolean());
        Assert.Contains("They share no terms.", line.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_compared_abstains_with_its_reason()
    {
        command.Write("zh.jsonl", """{"id":"zh","claim":"共情传播研究是媒体研究的重点。","cited_title":"论共情与传播"}""");

        var line = Assert.Single(Lines(await command.RunAsync("relate", "zh.jsonl")));

        Assert.False(line.GetProperty("mismatch").GetBoolean());
        Assert.Equal("Only English can be judged so far.", line.GetProperty("abstained").GetString());
        Assert.False(line.TryGetProperty("score", out _));
    }

    [Fact]
    public async Task Thousands_of_lines_keep_their_order()
    {
        command.Write("many.jsonl", string.Concat(Enumerable.Range(1, 2000).Select(number => Fitting.Replace("\"a\"", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n")));

        var lines = Lines(await command.RunAsync("relate", "many.jsonl"));

        Assert.Equal(Enumerable.Range(1, 2000).Select(number => number.ToString(CultureInfo.InvariantCulture)), lines.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Hostile_lines_are_answered()
    {
        var deep = new string('[', 100_000);
        var odd = JsonSerializer.Serialize(new { id = "odd", claim = new string('\u0301', 50_000) + "\u0000", cited_title = string.Concat(Enumerable.Repeat("🐟 \udbff x", 5_000)) });
        command.Write("hostile.jsonl", $"{deep}\n{odd}\n{{\"claim\":\"\\ud800\",\"cited_title\":\"\\udfff x\"}}\n{Fitting}\n");

        var lines = Lines(await command.RunAsync("relate", "hostile.jsonl"));

        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.False(line.TryGetProperty("mismatch", out var mismatch) && mismatch.GetBoolean()));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line_that_says_what_to_do()
    {
        var result = await command.RunAsync("relate", "nowhere.jsonl");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("error: nowhere.jsonl: it is not there. Name a file with one claim and work on every line, or pipe the lines in.", Assert.Single(result.Problems));
    }

    private static List<JsonElement> Lines(CommandResult result)
    {
        Assert.Equal(0, result.ExitCode);
        return [.. result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
