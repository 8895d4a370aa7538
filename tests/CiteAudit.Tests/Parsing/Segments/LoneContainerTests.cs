using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed class LoneContainerTests
{
    [Theory]
    [InlineData("Author=Li Container=Seas Publisher=Aerie", "Author Title Publisher")]
    [InlineData("Author=Li Container=Seas Volume=3 Pages=7 Publisher=Aerie", "Author Container Volume Pages Publisher")]
    [InlineData("Author=Li Container=Seas Volume=3", "Author Container Volume")]
    [InlineData("Author=Li Title=Tides Container=Seas Publisher=Aerie", "Author Title Container Publisher")]
    public void What_was_published_by_itself_is_the_work(string printed, string expected)
    {
        var segments = PrintedSegments.Of(printed);

        LoneContainer.Resolve(segments, printed);

        Assert.Equal(expected, string.Join(' ', segments.Select(segment => segment.Label)));
    }

    [Fact]
    public void What_something_is_in_stays_what_holds_it()
    {
        const string text = "Li, in Seas (Aerie)";
        List<Segment> segments = [new(SegmentLabel.Author, new TextSpan(0, 2)), new(SegmentLabel.Container, new TextSpan(7, 4)), new(SegmentLabel.Publisher, new TextSpan(13, 5))];

        LoneContainer.Resolve(segments, text);

        Assert.Equal(SegmentLabel.Container, segments[1].Label);
    }
}
