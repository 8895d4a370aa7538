using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("(2020a).", "2020")]
    [InlineData("2023-7", "2023-07")]
    [InlineData("2023/07/31", "2023-07-31")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("２０２３", "2023")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, PartialDate.Parse(printed).Value?.ToString());

    [Theory]
    [InlineData("", "a date is a year, a year and month, or a full date as in 2023-07-31")]
    [InlineData("in press", "a date is a year, a year and month, or a full date as in 2023-07-31")]
    [InlineData("٢٠٢٣", "a date is a year, a year and month, or a full date as in 2023-07-31")]
    [InlineData("0000", "there is no such day")]
    [InlineData("2023-13", "there is no such day")]
    [InlineData("2023-02-29", "there is no such day")]
    [InlineData("2023-00-05", "there is no such day")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, PartialDate.Parse(printed).Reason);

    [Fact]
    public void A_year_sorts_before_its_months_and_they_before_their_days()
    {
        PartialDate[] dates = [new(2023, 7, 31), new(2024), new(2023, 7), new(2023)];

        Assert.Equal([new(2023), new(2023, 7), new(2023, 7, 31), new(2024)], dates.Order());
        Assert.True(new PartialDate(2023) < new PartialDate(2023, 1) && new PartialDate(2024) > new PartialDate(2023, 12, 31));
        Assert.True(new PartialDate(2023) <= new PartialDate(2023) && new PartialDate(2023) >= new PartialDate(2023));
    }

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(PartialDate.Parse, "2023 0000 9999 - / . 12 31 ( ) a");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(PartialDate.Parse, "2023 0001 - / 1 12 00 29 a .");
}
