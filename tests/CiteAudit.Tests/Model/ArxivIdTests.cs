using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class ArxivIdTests
{
    [Theory]
    [InlineData("2106.15928", "2106.15928")]
    [InlineData("0704.0001", "0704.0001")]
    [InlineData("hep-th/9901001", "hep-th/9901001")]
    [InlineData("math.GT/0309136", "math.gt/0309136")]
    [InlineData("arXiv:2106.15928v3", "2106.15928v3")]
    [InlineData("arXiv preprint arXiv:2106.15928.", "2106.15928")]
    [InlineData("arXiv:2106.15928 [cs.CL]", "2106.15928")]
    [InlineData("arXiv:2106.15928v2 [stat.ML].", "2106.15928v2")]
    [InlineData("https://arxiv.org/abs/2106.15928", "2106.15928")]
    [InlineData("https://arxiv.org/pdf/2106.15928v1.pdf", "2106.15928v1")]
    [InlineData("https://doi.org/10.48550/arXiv.2106.15928", "2106.15928")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, ArxivId.Parse(printed).Value?.ToString());

    [Theory]
    [InlineData("", "an arXiv identifier looks like 2106.15928 or hep-th/9901001")]
    [InlineData("2106.159", "an arXiv identifier looks like 2106.15928 or hep-th/9901001")]
    [InlineData("2106.15928v٣", "an arXiv identifier looks like 2106.15928 or hep-th/9901001")]
    [InlineData("2113.15928", "its third and fourth digits name a month, and 13 is none")]
    [InlineData("hep-th/9900001", "its third and fourth digits name a month, and 00 is none")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, ArxivId.Parse(printed).Reason);

    [Fact]
    public void Versions_of_one_submission_are_equal() => Assert.Equal(ArxivId.Parse("2106.15928v1").Value, ArxivId.Parse("2106.15928v2").Value);

    [Fact]
    public void It_has_a_DOI() => Assert.Equal("10.48550/arxiv.2106.15928", ArxivId.Parse("2106.15928v2").Value?.Doi.Value);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(ArxivId.Parse, "arXiv : preprint 2106 . 15928 v 3 hep-th / 9901001 [cs.CL]");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(ArxivId.Parse, "arXiv: 2106.15928 hep-th/9901001 v2 v0 [cs.CL] .pdf");

    [Fact]
    public void Blanks_without_end_are_read_in_time() => ParsedAssert.EndsInTime(ArxivId.Parse, "arxiv" + new string(' ', 10_000) + "x");
}
