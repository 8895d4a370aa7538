using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class LocationTests
{
    [Theory]
    [InlineData(0, 0, 0, null, "")]
    [InlineData(3, 7, 0, null, "line 3")]
    [InlineData(3, 0, 2, null, "page 2, line 3")]
    [InlineData(0, 0, 2, "body/p[3]", "page 2, body/p[3]")]
    public void It_tells_what_the_format_says(int line, int column, int page, string? path, string expected) =>
        Assert.Equal(expected, new Location(line, column, page, path).ToString());

    [Fact]
    public void It_sorts_by_page_line_column_and_path()
    {
        Location[] sorted = [new(9, 9, 1), new(1, 1, 2), new(1, 2, 2), new(1, 2, 2, "a"), new(1, 2, 2, "b"), new(2, 0, 2)];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[0] < sorted[1] && sorted[1] > sorted[0]);
        Assert.True(sorted[0] <= new Location(9, 9, 1) && sorted[0] >= new Location(9, 9, 1));
    }
}
