using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class PmidTests
{
    [Theory]
    [InlineData("12345678", 12345678)]
    [InlineData("PMID: 123.", 123)]
    [InlineData("pubmed 7", 7)]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/31452104/", 31452104)]
    [InlineData("https://www.ncbi.nlm.nih.gov/pubmed/31452104", 31452104)]
    public void It_is_read_whatever_way_it_is_printed(string printed, int expected) => Assert.Equal(expected, Pmid.Parse(printed).Value?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("123456789")]
    [InlineData("PMC1234567")]
    [InlineData("-5")]
    [InlineData("٣٤٥")]
    public void A_malformed_one_says_why(string printed) =>
        Assert.Equal("a PubMed identifier is a number of at most eight digits", Pmid.Parse(printed).Reason);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(Pmid.Parse, "PMID : 3 12345678 . /");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(Pmid.Parse, "PMID: 1 0 12345 .");

    [Fact]
    public void Blanks_without_end_are_read_in_time() => ParsedAssert.EndsInTime(Pmid.Parse, "pmid" + new string(' ', 30_000) + "x");
}
