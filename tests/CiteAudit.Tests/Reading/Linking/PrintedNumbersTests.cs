using CiteAudit.Reading.Linking;

namespace CiteAudit.Tests.Reading.Linking;

public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("[1], [2]", "1 2")]
    [InlineData("4–7", "4 5 6 7")]
    [InlineData("(3; 5-6)", "3 5 6")]
    [InlineData("9-4", "")]
    [InlineData("Owl 2010", "")]
    [InlineData("1-2010", "")]
    public void Numbers_are_read_and_ranges_written_out(string marker, string expected) =>
        Assert.Equal(expected, string.Join(' ', PrintedNumbers.In(marker)));
}
