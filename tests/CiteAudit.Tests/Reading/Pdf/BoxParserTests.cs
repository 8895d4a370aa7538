using System.Globalization;
using System.Text;
using CiteAudit.Reading.Pdf;

namespace CiteAudit.Tests.Reading.Pdf;

public sealed class BoxParserTests
{
    [Fact]
    public void Words_of_a_line_are_put_together_by_the_gaps_between_them()
    {
        var page = Parse(Word(0, 10, "et"), Word(13, 20, "al."), Word(20.1, 24, "12", height: 6, top: -1));

        var line = Assert.Single(page.Fragments);
        Assert.Equal("et al.12", line.Text);
        Assert.Equal("12", Assert.Single(line.Marks).Span.In(line.Text));
    }

    [Fact]
    public void A_gutter_inside_a_line_cuts_it() =>
        Assert.Equal(["left", "right"], Parse(Word(0, 20, "left"), Word(31, 50, "right")).Fragments.Select(fragment => fragment.Text));

    [Fact]
    public void Entities_are_resolved_and_controls_left_out() =>
        Assert.Equal("R&D<1>", Assert.Single(Parse(Word(0, 20, "R&amp;D\u0001&lt;1&gt;")).Fragments).Text);

    [Theory]
    [InlineData("<word xMin=\"NaN\" yMin=\"1e400\" xMax=\"\" yMax=\"x\">a</word>")]
    [InlineData("<word>")]
    [InlineData("<word xMin=\"")]
    [InlineData("</page>\n</page>")]
    public void Nonsense_is_passed_over(string line)
    {
        var pages = new BoxParser(new StringReader($"<page height=\"800\">\n<line>\n{line}\n</line>\n</page>")).Pages().ToList();

        Assert.NotEmpty(pages);
    }

    private static Page Parse(params string[] words)
    {
        var text = new StringBuilder("<page width=\"600\" height=\"800\">\n<line xMin=\"0\">\n").AppendJoin('\n', words).Append("\n</line>\n</page>\n");
        return Assert.Single(new BoxParser(new StringReader(text.ToString())).Pages());
    }

    private static string Word(double left, double right, string text, double height = 10, double top = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"<word xMin=\"{left}\" yMin=\"{100 + top}\" xMax=\"{right}\" yMax=\"{100 + top + height}\">{text}</word>");
}
