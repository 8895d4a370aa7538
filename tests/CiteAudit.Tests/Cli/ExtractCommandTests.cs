using System.Text.Json;

namespace CiteAudit.Tests.Cli;

public sealed class ExtractCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    [Fact]
    public async Task What_was_understood_of_a_manuscript_is_one_json_document()
    {
        command.Write("owls.md", """
            # Hearing in birds of the night

            ## Results

            Owls hear a mouse under the snow [1].

            ## References

            [1] G. Petrov, "Hearing in owls," *Acta Imaginaria*, vol. 7, no. 2, pp. 88-97, 2015. doi: 10.5555/ACTA.7.2
            """);

        var result = await command.RunAsync("extract", "owls.md");

        using var json = JsonDocument.Parse(result.Output);
        var reference = Assert.Single(json.RootElement.GetProperty("references").EnumerateArray());
        var citation = Assert.Single(json.RootElement.GetProperty("citations").EnumerateArray());
        Assert.Equal("Hearing in birds of the night", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("Petrov", reference.GetProperty("author")[0].GetProperty("family").GetString());
        Assert.Equal("10.5555/acta.7.2", reference.GetProperty("DOI").GetString());
        Assert.Equal(2015, reference.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32());
        Assert.Equal("Owls hear a mouse under the snow [1].", citation.GetProperty("sentence").GetString());
        Assert.Equal("1", citation.GetProperty("references")[0].GetString());
        Assert.Equal("Results", citation.GetProperty("location").GetProperty("section").GetString());
        Assert.Equal(5, citation.GetProperty("location").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_manuscript_is_read_with_the_files_it_names_and_no_file_outside_its_folder()
    {
        command.Write("project/refs.bib", "@article{petrov2015, author = {Petrov, G.}, title = {Hearing in owls}, journal = {Acta Imaginaria}, year = {2015}}");
        command.Write("secret.bib", "@article{secret, author = {Nobody, N.}, title = {Not to be read}, journal = {Secret}, year = {2015}}");
        command.Write("project/owls.tex", "\\documentclass{article}\n\\begin{document}\nOwls hear \\cite{petrov2015,secret}.\n\\bibliography{refs,../secret}\n\\end{document}\n");

        var result = await command.RunAsync("extract", Path.Combine("project", "owls.tex"));

        Assert.Contains("Hearing in owls", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not to be read", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such.docx")]
    [InlineData("broken.docx")]
    public async Task What_cannot_be_read_is_one_line(string name)
    {
        command.Write("broken.docx", "PK\u0003\u0004 cut short");

        var result = await command.RunAsync("extract", name);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"error: {name}: ", Assert.Single(result.Problems), StringComparison.Ordinal);
    }
}
