using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class DoiTests
{
    private const string Pieces = "10.1000/ https://doi.org/ doi: %2F %25 2F %E4 %00 & amp; lt ; \\ ( ) [ ] < > . 。 ” a B é \u00ad";

    [Theory]
    [InlineData("10.1016/S2213-2600(23)00217-5", "10.1016/s2213-2600(23)00217-5")]
    [InlineData(@"https://doi.org/10.1016/S2213-2600\(23\)00217-5", "10.1016/s2213-2600(23)00217-5")]
    [InlineData("(https://doi.org/10.1016/S2213-2600(23)00217-5).", "10.1016/s2213-2600(23)00217-5")]
    [InlineData("http://dx.doi.org/10.1000/182", "10.1000/182")]
    [InlineData("doi: 10.1108/jcefts-06-2017-0016.", "10.1108/jcefts-06-2017-0016")]
    [InlineData("DOI:https://doi.org/10.1000/ABC", "10.1000/abc")]
    [InlineData("https://doi.org/10.1002%2F%28SICI%291097-4571%281999%2950:1%3C1::AID%3E3.0.CO;2-X", "10.1002/(sici)1097-4571(1999)50:1<1::aid>3.0.co;2-x")]
    [InlineData("１０．１０００／ａｂｃ", "10.1000/abc")]
    [InlineData("10.1000/\u200babc\u00ad\ufeff", "10.1000/abc")]
    [InlineData("10.1000/abc).\"", "10.1000/abc")]
    [InlineData(@"10.1000/a\_b", "10.1000/a_b")]
    [InlineData("10.1000/a&lt;b&gt;", "10.1000/a<b>")]
    [InlineData("10.1000.10/abc", "10.1000.10/abc")]
    [InlineData("10.1000/a%ZZb%", "10.1000/a%zzb%")]
    [InlineData("10.1000/a%E4b", "10.1000/a%e4b")]
    [InlineData("10.1000/a%252Fb", "10.1000/a/b")]
    [InlineData("10.1000/a%00%E2%80%8Bb", "10.1000/ab")]
    [InlineData("10.1000/a&amp;lt;b&GT;", "10.1000/a<b>")]
    [InlineData("10.1000/a&shy;b", "10.1000/ab")]
    [InlineData("https://doi.org/https://doi.org/10.1000/abc", "10.1000/abc")]
    [InlineData("https://doi.org/doi:https://dx.doi.org/10.1000/abc", "10.1000/abc")]
    [InlineData("doi: doi:10.1000/abc", "10.1000/abc")]
    [InlineData("DOI https://doi.org/http://dx.doi.org/doi:10.1000/abc", "10.1000/abc")]
    [InlineData("info:doi/10.1000/abc", "10.1000/abc")]
    [InlineData("urn:doi:10.1000/abc", "10.1000/abc")]
    [InlineData("<https://doi.org/10.1000/abc>", "10.1000/abc")]
    [InlineData("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O", "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o")]
    [InlineData("10.1000/abc)))]}>", "10.1000/abc")]
    [InlineData("10.1000/a(bc", "10.1000/a(bc")]
    [InlineData("10.1000/a(b)c)", "10.1000/a(b)c")]
    [InlineData("10.1000/a(b))c)", "10.1000/a(b))c")]
    [InlineData("10.1000/abc。", "10.1000/abc")]
    [InlineData("10.1000/abc.”’", "10.1000/abc")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) =>
        Assert.Equal(expected, Doi.Parse(printed).Value?.Value);

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("978-3-16-148410-0", "it does not start with 10.")]
    [InlineData("10.1000", "nothing follows the prefix")]
    [InlineData("10.1000/", "nothing follows the prefix")]
    [InlineData("10.12/abc", "the prefix 10.12 is not 10. and four to nine digits")]
    [InlineData("10.1000/a bc", "there is a space in it")]
    public void A_malformed_one_says_why(string printed, string reason) =>
        Assert.Equal(reason, Doi.Parse(printed).Reason);

    [Fact]
    public void Two_spellings_of_one_are_equal() =>
        Assert.Equal(Doi.Parse("https://doi.org/10.1000/ABC").Value, Doi.Parse("doi:10.1000/abc").Value);

    [Fact]
    public void Its_address_escapes_what_an_address_cannot_hold()
    {
        var doi = Doi.Parse("10.1000/a<b>#c").Value;

        Assert.Equal("https://doi.org/10.1000/a%3Cb%3E%23c", doi?.Url);
    }

    [Theory]
    [InlineData(")")]
    [InlineData("(")]
    [InlineData("(]")]
    [InlineData(".")]
    [InlineData("%")]
    [InlineData("%25")]
    [InlineData("&amp;")]
    [InlineData("doi:")]
    [InlineData("https://doi.org/")]
    [InlineData("\\")]
    [InlineData(" ")]
    public void Hostile_text_is_read_in_time(string piece)
    {
        var pieces = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        ParsedAssert.EndsInTime(Doi.Parse, "10.1000/a" + pieces);
        ParsedAssert.EndsInTime(Doi.Parse, pieces + "10.1000/a");
    }

    [Fact]
    public void One_that_is_escaped_over_and_over_is_malformed() =>
        Assert.Equal("it is escaped over and over", Doi.Parse("10.1000/a%2525252525252Fb").Reason);

    [Fact]
    public void A_prefix_has_plain_digits() =>
        Assert.Equal("the prefix 10.١٢٣٤ is not 10. and four to nine digits", Doi.Parse("10.١٢٣٤/abc").Reason);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(Doi.Parse, Pieces);

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(Doi.Parse, Pieces, start: "10.1000/");
}
