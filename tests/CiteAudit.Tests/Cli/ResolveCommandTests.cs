using System.Text.Json;

namespace CiteAudit.Tests.Cli;

public sealed class ResolveCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    private const string Record =
        """
        { "address": "https://api.crossref.org/works/10.5555/owls.7", "status": 200, "day": "2026-01-31", "contentType": "application/json",
          "body": { "message": { "DOI": "10.5555/owls.7", "type": "journal-article", "title": ["Hearing in owls"], "author": [{ "family": "Petrov", "given": "Galina" }], "issued": { "date-parts": [[2015]] } } } }
        """;

    [Fact]
    public async Task Dois_and_references_become_an_object_a_line()
    {
        command.Write("answers/crossref/works/10.5555/owls.7.json", Record);
        command.Write("refs.bib", "@article{petrov2015, author = {Petrov, G.}, title = {Hearing in owls}, journal = {Acta Imaginaria}, year = {2015}, doi = {10.5555/owls.7}}");

        var result = await command.RunAsync("resolve", "https://doi.org/10.5555/OWLS.7", "10.5555/none", "--references", "refs.bib", "--answers", "answers");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["could-not-check", "could-not-check", "confirmed"], lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Equal("Hearing in owls", lines[0].GetProperty("work").GetProperty("titles")[0].GetString());
        Assert.Equal("10.5555/none", lines[1].GetProperty("referenceKey").GetString());
        Assert.Equal("held", lines[2].GetProperty("answers")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Retractions_put_on_this_machine_show_on_the_record()
    {
        command.Write("marked/crossref/works/10.5555/owls.7.json", Record);
        command.Write("table.csv", "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n1,2/6/2020 0:00,10.5555/notice,10.5555/owls.7,0,Retraction\n2,then,,10.5555/x,0,Retraction\n");

        var update = await command.RunAsync("update", "retractions", "table.csv", "--answers", "marked");
        var result = await command.RunAsync("resolve", "10.5555/owls.7", "--answers", "marked");

        Assert.Equal((0, $"1 rows about 1 identifiers are in the index.\nIndex: {command.At("marked/retraction-watch/index.tsv")}\n"), (update.ExitCode, update.Output));
        Assert.StartsWith("error: table.csv line 3: ", Assert.Single(update.Problems), StringComparison.Ordinal);
        var notice = JsonDocument.Parse(result.Output).RootElement.GetProperty("work").GetProperty("notices")[0];
        Assert.Equal(("retraction", "2020-02-06"), (notice.GetProperty("kind").GetString(), notice.GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("resolve --answers .")]
    [InlineData("resolve 10.5555 --answers .")]
    [InlineData("resolve 10.5555/x --answers nowhere")]
    [InlineData("resolve 10.5555/x")]
    [InlineData("resolve --references no-such.bib --answers .")]
    [InlineData("update retractions no-such.csv --answers .")]
    [InlineData("update retractions http://example.org/retraction_watch.csv --answers .")]
    public async Task What_cannot_be_done_is_said_in_one_line(string line)
    {
        var result = await command.RunAsync(line.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Problems);
    }
}
