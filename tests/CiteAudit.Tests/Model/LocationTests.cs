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
    public void It_sorts_by_path_page_line_and_column()
    {
        Location[] sorted = [new(9, 9, 1), new(1, 1, 2), new(1, 2, 2), new(2, 0, 2), new(1, 2, 2, "a"), new(9, 2, 2, "a"), new(1, 2, 2, "b")];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[0] < sorted[1] && sorted[1] > sorted[0]);
        Assert.True(sorted[0] <= new Location(9, 9, 1) && sorted[0] >= new Location(9, 9, 1));
    }

    [Fact]
    public void Numbered_parts_come_in_the_order_of_their_numbers()
    {
        string[] sorted = ["endnote 2", "endnote 10", "paragraph 9", "paragraph 10", "paragraph 10, row 2", "paragraph 10, row 11", "paragraph 101"];

        Assert.Equal(sorted, sorted.Reverse().Select(path => new Location(0, Path: path)).Order().Select(location => location.Path));
    }

    [Theory]
    [InlineData("a1", "a01")]
    [InlineData("a", "a1")]
    [InlineData("1", "a")]
    [InlineData("99999999999999999999998", "99999999999999999999999")]
    public void The_order_of_parts_is_total(string first, string second)
    {
        Assert.True(new Location(0, Path: first) < new Location(0, Path: second));
        Assert.True(new Location(0, Path: second) > new Location(0, Path: first));
    }
}
