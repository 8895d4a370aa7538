namespace CiteAudit.Tests.House;

public sealed class GoldenTests
{
    [Fact]
    public void It_holds_what_is_equal() =>
        Assert.Null(Golden.Difference("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "Line 2 should be\nb\nand is\nB")]
    [InlineData("a\n", "a", "Line 2 should be\n\nand is\n(no such line)")]
    [InlineData("a", "a\nb", "Line 2 should be\n(no such line)\nand is\nb")]
    [InlineData("a\r\n", "a\n", "Line 1 should be\na\r\nand is\na")]
    public void It_shows_the_first_line_that_differs(string expected, string actual, string difference) =>
        Assert.Equal(difference, Golden.Difference(expected, actual));
}
