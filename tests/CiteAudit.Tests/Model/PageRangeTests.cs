using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("155-159", "155-159")]
    [InlineData("155–9", "155-159")]
    [InlineData("pp. 155--159.", "155-159")]
    [InlineData("p. 12", "12")]
    [InlineData("D1257–D1262", "D1257-D1262")]
    [InlineData("D1257–62", "D1257-D1262")]
    [InlineData("xii–xv", "xii-xv")]
    [InlineData("e0123456", "e0123456")]
    [InlineData("168-169+180", "168-169")]
    [InlineData("１２－１５", "12-15")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, PageRange.Parse(printed).Value?.ToString());

    [Theory]
    [InlineData("", "pages are a number, or two with a dash between")]
    [InlineData("in press", "pages are a number, or two with a dash between")]
    [InlineData("٣-٤", "pages are a number, or two with a dash between")]
    [InlineData("159-155", "it ends at 155, before it starts at 159")]
    [InlineData("99-5", "it ends at 95, before it starts at 99")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, PageRange.Parse(printed).Reason);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(PageRange.Parse, "pp. 12 - – 999999999999 e xiv + ,");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(PageRange.Parse, "1 12 155 9 - -- e S xiv +180 .");

    [Fact]
    public void Blanks_without_end_are_read_in_time() => ParsedAssert.EndsInTime(PageRange.Parse, "1" + new string(' ', 30_000) + "x");
}
