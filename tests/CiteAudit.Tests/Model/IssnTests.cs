using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class IssnTests
{
    [Theory]
    [InlineData("2213-2600", "2213-2600")]
    [InlineData("22132600", "2213-2600")]
    [InlineData("ISSN 2213–2600.", "2213-2600")]
    [InlineData("eISSN: 0317-8471", "0317-8471")]
    [InlineData("e-ISSN: 0317-8471", "0317-8471")]
    [InlineData("p-ISSN 0317-8471", "0317-8471")]
    [InlineData("2434-561x", "2434-561X")]
    [InlineData("２４３４－５６１Ｘ", "2434-561X")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, Issn.Parse(printed).Value?.Value);

    [Theory]
    [InlineData("", "an ISSN has eight digits, the last of which may be X")]
    [InlineData("2213-260", "an ISSN has eight digits, the last of which may be X")]
    [InlineData("X213-2600", "an ISSN has eight digits, the last of which may be X")]
    [InlineData("٢٢١٣-٢٦٠٠", "an ISSN has eight digits, the last of which may be X")]
    [InlineData("2213-2601", "its check digit is 1 but should be 0")]
    [InlineData("2434-5610", "its check digit is 0 but should be X")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, Issn.Parse(printed).Reason);

    [Theory]
    [InlineData("2213-2600")]
    [InlineData("2434-561X")]
    public void Its_check_digit_finds_any_changed_digit(string valid) => ParsedAssert.FindsAnyChangedDigit(Issn.Parse, valid);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(Issn.Parse, "ISSN e- : 2213 2600 X - –");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(Issn.Parse, "ISSN: 2213-2600 2434-561x . ,");
}
