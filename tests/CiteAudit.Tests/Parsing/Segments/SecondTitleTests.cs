using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed class SecondTitleTests
{
    [Theory]
    [InlineData("Author Title Editor Title Date", "Author Title Editor Container Date")]
    [InlineData("Author Title Author Title", "Author Title Author Container")]
    [InlineData("Author Title Date Title", "Author Title Date Title")]
    [InlineData("Author Title Editor Title Container", "Author Title Editor Title Container")]
    [InlineData("Author Title", "Author Title")]
    public void Behind_editors_it_is_the_book(string labels, string expected)
    {
        var segments = labels.Split(' ').Select((label, at) => new Segment(Enum.Parse<SegmentLabel>(label), new TextSpan(at * 10, 5))).ToList();

        SecondTitle.Resolve(segments);

        Assert.Equal(expected, string.Join(' ', segments.Select(segment => segment.Label)));
    }
}
