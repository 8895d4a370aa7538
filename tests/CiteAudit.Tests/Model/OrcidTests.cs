using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class OrcidTests
{
    [Theory]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("ORCID iD: 0000‐0002‐1694‐233x", "0000-0002-1694-233X")]
    [InlineData("000000021694233X", "0000-0002-1694-233X")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, Orcid.Parse(printed).Value?.Value);

    [Theory]
    [InlineData("", "an ORCID iD has sixteen digits, the last of which may be X")]
    [InlineData("0000-0002-1825-009", "an ORCID iD has sixteen digits, the last of which may be X")]
    [InlineData("0000-0002-1825-0098", "its check digit is 8 but should be 7")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, Orcid.Parse(printed).Reason);

    [Theory]
    [InlineData("0000-0002-1825-0097")]
    [InlineData("0000-0002-1694-233X")]
    public void Its_check_digit_finds_any_changed_digit(string valid) => ParsedAssert.FindsAnyChangedDigit(Orcid.Parse, valid);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(Orcid.Parse, "https://orcid.org/ 0000 0002 1825 0097 - X orcid");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(Orcid.Parse, "orcid 0000-0002-1825-0097 0000-0002-1694-233x .");
}
