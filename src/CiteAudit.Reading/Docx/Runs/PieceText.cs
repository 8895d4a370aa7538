using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Docx.Runs;

// Puts pieces together as a passage. Word cuts runs anywhere, so that a mark covers all neighbours it holds for.
internal static class PieceText
{
    private static readonly (MarkKind Kind, Func<Piece, Stretch?> Of)[] Kinds =
    [
        (MarkKind.Citation, piece => piece.Citation),
        (MarkKind.Note, piece => piece.Note),
        (MarkKind.Link, piece => piece.Link),
        (MarkKind.Superscript, piece => piece.Look.Superscript is true ? Stretch.On : null),
        (MarkKind.Subscript, piece => piece.Look.Subscript is true ? Stretch.On : null),
        (MarkKind.Bold, piece => piece.Look.Bold is true ? Stretch.On : null),
        (MarkKind.Italic, piece => piece.Look.Italic is true ? Stretch.On : null),
    ];

    public static Passage? Passage(IReadOnlyList<Piece> pieces, PassageKind kind, Location location)
    {
        var text = new RunText();
        Append(text, pieces, 0, pieces.Count, depth: 0);
        return text.Passage(kind, location);
    }

    private static void Append(RunText text, IReadOnlyList<Piece> pieces, int start, int end, int depth)
    {
        if (depth == Kinds.Length)
        {
            for (var index = start; index < end; index++)
                text.Append(pieces[index].Text);
            return;
        }

        var (kind, of) = Kinds[depth];
        while (start < end)
        {
            var (first, stretch) = (start, of(pieces[start]));
            while (start < end && ReferenceEquals(of(pieces[start]), stretch))
                start++;
            var last = start;
            if (stretch is null)
                Append(text, pieces, first, last, depth + 1);
            else
                text.Marked(kind, stretch.Target, () => Append(text, pieces, first, last, depth + 1));
        }
    }
}
