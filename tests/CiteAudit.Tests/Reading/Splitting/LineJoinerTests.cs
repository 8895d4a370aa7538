namespace CiteAudit.Tests.Reading.Splitting;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("plain lines join\nwith a space", "plain lines join with a space")]
    [InlineData("the environ-\nment", "the environment")]
    [InlineData("soft hyphens\u00ad\nalways go", "soft hyphensalways go")]
    [InlineData("the Franco-\nPrussian war", "the Franco-Prussian war")]
    [InlineData("about COVID-\n19 in", "about COVID-19 in")]
    [InlineData("well-known and well-\nknown", "well-known and well-known")]
    [InlineData("a long term, the long-\nterm view", "a long term, the long-term view")]
    [InlineData("an understanding, under-\nstanding", "an understanding, understanding")]
    [InlineData("a pause -\nthen more", "a pause - then more")]
    [InlineData("integration--\nThe case", "integration--The case")]
    [InlineData("pages 11–\n31", "pages 11–31")]
    [InlineData("see https://doi.org/10.1000/\nabc.d", "see https://doi.org/10.1000/abc.d")]
    [InlineData("see https://a.org/some-\nthing", "see https://a.org/some-thing")]
    [InlineData("学术论文写作，\n是科研工作", "学术论文写作，是科研工作")]
    [InlineData("基于 Pandoc\n开发的", "基于 Pandoc 开发的")]
    public void Lines_are_put_together_as_they_were_before_they_were_broken(string lines, string expected)
    {
        Assert.Equal(expected, Reads.Text(lines).Only().Text);
        Assert.Equal(expected, Reads.Markdown(lines).Only().Text);
    }
}
