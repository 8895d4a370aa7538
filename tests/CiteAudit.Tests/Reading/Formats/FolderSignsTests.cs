using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Formats;

public sealed class FolderSignsTests
{
    private static readonly string Prose = string.Concat(Enumerable.Repeat("<p>Barn owls find mice in the dark, by ear alone.</p>", 20));

    [Theory]
    [InlineData("pom.xml", "<?xml version=\"1.0\"?><project><modelVersion>4.0.0</modelVersion></project>", false)]
    [InlineData("feed.xml", "<rss version=\"2.0\"><channel><title>Owls</title></channel></rss>", false)]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><!DOCTYPE article PUBLIC \"-//NLM//DTD JATS\" \"j.dtd\"><article><body/></article>", true)]
    [InlineData("a.xml", "<pmc-articleset><article><body/></article></pmc-articleset>", true)]
    [InlineData("chart.html", "<!DOCTYPE html><html><head><script>var owls = 'hear ' + 'hear hear hear';</script></head><body><div id=\"chart\"></div></body></html>", false)]
    [InlineData("metadata.yaml", "title: Something else\n", false)]
    [InlineData("a.md", "", true)]
    public void What_only_has_the_ending_of_a_manuscript_is_none(string name, string text, bool expected) => Assert.Equal(expected, IsManuscript(name, text));

    [Fact]
    public void A_page_has_prose_and_its_template_has_gaps()
    {
        Assert.True(IsManuscript("a.html", $"<html><body>{Prose}</body></html>"));
        Assert.False(IsManuscript("a.html", $"<html><body><h1>{{{{ title }}}}</h1>{Prose}</body></html>"));
        Assert.False(IsManuscript("a.html", $"<html><body><script>\"{Prose}\"</script><!-- {Prose} --></body></html>"));
        Assert.True(IsManuscript("a.html", $"<html><body><style>p {{ }}</style>{Prose}<"));
    }

    private static bool IsManuscript(string name, string text) => DocumentReader.IsManuscript(new Source(name, Encoding.UTF8.GetBytes(text)));
}
