using CiteAudit.Model;
using CiteAudit.Publishing;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing.Templating;

public sealed class TemplateSetTests : IDisposable
{
    private readonly TemporaryFolder templates = new();
    private readonly TemporaryFolder output = new();

    public void Dispose()
    {
        templates.Dispose();
        output.Dispose();
    }

    [Fact]
    public void One_file_in_a_folder_takes_the_place_of_the_built_in_one()
    {
        templates.Write("pages/about.hbs", "<p>{{shell.program}} & <b>ours</b></p>");
        templates.Write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Assert.Null(Build());

        Assert.Equal("<p>citeaudit 0.1.0 & <b>ours</b></p>", File.ReadAllText(output["about.html"]));
        Assert.Contains("Spring issue", File.ReadAllText(output["index.html"]), StringComparison.Ordinal);
        Assert.True(File.Exists(output["assets/logo.svg"]));
    }

    [Theory]
    [InlineData("pages/about.hbs", "{{> partials/nowhere}}", "partials/nowhere")]
    [InlineData("pages/about.hbs", "{{#if shell}}never closed", "if")]
    [InlineData("partials/badge.hbs", "{{text", "template")]
    [InlineData("pages/about.hbs", "{{shell.titel}}", "titel")]
    [InlineData("pages/about.hbs", "{{shout shell.title}}", "shout")]
    [InlineData("pages/about.hbs", "{{#each registries}}{{nmae}}{{/each}}", "nmae")]
    public void What_is_wrong_with_a_template_is_said_with_its_file(string file, string text, string expected)
    {
        templates.Write(file, text);

        var problem = Build();

        Assert.StartsWith(templates[file], problem!.Where.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(expected, problem.What, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        Assert.Contains("no such folder", new SiteBuilder(templates["missing"]).Build(SampleReport.Json(), "audit.json", output.Path)!.What, StringComparison.Ordinal);
    }

    private Problem? Build()
    {
        using var json = SampleReport.Json();
        return new SiteBuilder(templates.Path).Build(json, "audit.json", output.Path);
    }
}
