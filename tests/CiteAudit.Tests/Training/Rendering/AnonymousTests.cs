using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Rendering;

namespace CiteAudit.Tests.Training.Rendering;

public sealed class AnonymousTests
{
    [Theory]
    [InlineData("Weber|. |2001|. |Owls|. |Heron", "Owls|. |2001|. |Heron")]
    [InlineData("Weber|. “|2001|. “|Owls|.” |Heron", "Weber|. “|2001|. “|Owls|.” |Heron")]
    public void The_title_stands_where_the_names_would_unless_it_is_quoted(string printed, string expected)
    {
        SegmentLabel[] labels = [SegmentLabel.Author, SegmentLabel.Other, SegmentLabel.Date, SegmentLabel.Other, SegmentLabel.Title, SegmentLabel.Other, SegmentLabel.Container];

        var turned = Anonymous.Turn([.. printed.Split('|').Zip(labels, (text, label) => new Piece(label, text))]);

        Assert.Equal(expected, string.Join('|', turned.Select(piece => piece.Text)));
    }
}
