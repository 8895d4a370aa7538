using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>A reference whose author nobody knows: its title stands where the names would.</summary>
internal static class Anonymous
{
    /// <summary>The pieces as they are when the style gives no room for that.</summary>
    public static IReadOnlyList<Piece> Turn(IReadOnlyList<Piece> pieces)
    {
        var turned = pieces.ToList();
        var author = turned.FindIndex(piece => piece.Label is SegmentLabel.Author);
        var title = turned.FindIndex(piece => piece.Label is SegmentLabel.Title);
        if (author < 0 || title < author || title + 2 > turned.Count || turned[title + 1] is not { Label: SegmentLabel.Other, Text: ". " or ", " or "." or "，" })
            return pieces;

        turned[author] = turned[title];
        turned.RemoveRange(title, 2);
        return turned;
    }
}
