using CiteAudit.Model;

namespace CiteAudit.Tests.Model;

public sealed class PassageTests
{
    private static readonly Location Start = new(10, 3);

    [Fact]
    public void Without_anchors_every_character_stands_where_the_passage_does() => Assert.Equal(Start, At(25));

    [Theory]
    [InlineData(0, 10, 3)]
    [InlineData(7, 10, 10)]
    [InlineData(19, 10, 22)]
    [InlineData(20, 11, 1)]
    [InlineData(24, 11, 5)]
    public void With_anchors_it_stands_on_its_line(int offset, int line, int column) =>
        Assert.Equal(new Location(line, column), At(offset, new Anchor(0, Start), new Anchor(20, new Location(11, 1))));

    [Fact]
    public void Before_the_first_anchor_it_stands_where_the_passage_does() => Assert.Equal(Start, At(4, new Anchor(5, new Location(11, 1))));

    [Fact]
    public void A_format_of_pages_without_lines_tells_the_page() =>
        Assert.Equal(new Location(0, Page: 2), At(25, new Anchor(0, new Location(0, Page: 1)), new Anchor(20, new Location(0, Page: 2))));

    [Fact]
    public void A_column_that_is_not_known_stays_so() => Assert.Equal(new Location(11), At(25, new Anchor(20, new Location(11))));

    private static Location At(int offset, params Anchor[] anchors) =>
        new Passage(PassageKind.Paragraph, "a paragraph of text, broken over two lines", Start) { Anchors = anchors }.At(offset);
}
