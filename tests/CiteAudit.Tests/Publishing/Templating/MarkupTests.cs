using CiteAudit.Publishing.Templating;

namespace CiteAudit.Tests.Publishing.Templating;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>\n")]
    [InlineData("[a](javascript:x)", "<p>a</p>\n")]
    [InlineData("[a](data:text/html,x)", "<p>a</p>\n")]
    [InlineData("[a](JaVaScRiPt:x) [**b**](other.md)", "<p>a <strong>b</strong></p>\n")]
    [InlineData("<javascript:x>", "<p>javascript:x</p>\n")]
    [InlineData("[r]\n\n[r]: javascript:x", "<p>r</p>\n")]
    [InlineData("![a](https://example.org/a.png)", "<p><a href=\"https://example.org/a.png\">a</a></p>\n")]
    [InlineData("[a](https://doi.org/)", "<p><a href=\"https://doi.org/\">a</a></p>\n")]
    public void Nothing_in_a_rule_page_can_act(string markdown, string html)
    {
        Assert.Equal(html, Markup.Render(markdown));
    }

    [Fact]
    public void Headings_follow_the_page_title_without_gaps()
    {
        Assert.Equal("<h2>B</h2>\n<h3>C</h3>\n<h2>D</h2>\n", Markup.Render("# A\n\n# B\n\n#### C\n\n# D\n"));
    }

    [Fact]
    public void Tables_carry_no_style_of_their_own()
    {
        Assert.DoesNotContain("style", Markup.Render("| a | b |\n|:-:|--:|\n| 1 | 2 |\n"), StringComparison.Ordinal);
    }
}
