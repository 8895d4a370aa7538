using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed class LaterAuthorsTests
{
    [Theory]
    [InlineData("Author=Li Title=Tides Author=Wei Container=Seas", "Author Title Editor Container")]
    [InlineData("Author=Li Author=[Li Title=Tides", "Author Title")]
    [InlineData("Author=Li Title=Tides Author=Li. Title=Tides", "Author Title Title")]
    [InlineData("Author=Li Author=Wei Title=Tides", "Author Author Title")]
    [InlineData("Title=Tides Author=Li Author=Wei", "Title Author Author")]
    [InlineData("Title=Tides", "Title")]
    public void Names_behind_the_title_are_no_authors_and_names_again_are_none(string printed, string expected)
    {
        var segments = PrintedSegments.Of(printed);

        LaterAuthors.Resolve(segments, printed);

        Assert.Equal(expected, string.Join(' ', segments.Select(segment => segment.Label)));
    }
}
