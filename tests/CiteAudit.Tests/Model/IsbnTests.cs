using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class IsbnTests
{
    [Theory]
    [InlineData("978-3-16-148410-0", "9783161484100")]
    [InlineData("ISBN-13: 978‑3‑16‑148410‑0.", "9783161484100")]
    [InlineData("ISBN 3-16-148410-X", "9783161484100")]
    [InlineData("isbn10 0306406152", "9780306406157")]
    [InlineData("306406152", "9780306406157")]
    [InlineData("979-10-90636-07-1", "9791090636071")]
    public void It_is_read_whatever_way_it_is_printed(string printed, string expected) => Assert.Equal(expected, Isbn.Parse(printed).Value?.Value);

    [Theory]
    [InlineData("", "an ISBN has ten or thirteen digits")]
    [InlineData("978316148410", "an ISBN has ten or thirteen digits")]
    [InlineData("X306406152", "an ISBN has ten or thirteen digits")]
    [InlineData("977-3-16-148410-0", "a thirteen-digit ISBN starts with 978 or 979")]
    [InlineData("978-3-16-148410-1", "its check digit is 1 but should be 0")]
    [InlineData("0-306-40615-3", "its check digit is 3 but should be 2")]
    public void A_malformed_one_says_why(string printed, string reason) => Assert.Equal(reason, Isbn.Parse(printed).Reason);

    [Fact]
    public void Ten_and_thirteen_digits_of_one_book_are_equal() =>
        Assert.Equal(Isbn.Parse("978-0-306-40615-7").Value, Isbn.Parse("0-306-40615-2").Value);

    [Theory]
    [InlineData("978-3-16-148410-0")]
    [InlineData("3-16-148410-X")]
    [InlineData("0-306-40615-2")]
    public void Its_check_digit_finds_any_changed_digit(string valid) => ParsedAssert.FindsAnyChangedDigit(Isbn.Parse, valid);

    [Fact]
    public void No_text_throws() => ParsedAssert.NeverThrows(Isbn.Parse, "ISBN -13 -10 : 978 3161484100 X -");

    [Fact]
    public void What_it_prints_reads_as_itself() => ParsedAssert.ComesBack(Isbn.Parse, "ISBN: 9783161484100 316148410X 306406152 .");
}
