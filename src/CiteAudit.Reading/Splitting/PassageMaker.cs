using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Markup;

namespace CiteAudit.Reading.Splitting;

// Blocks of lines in, passages out: split, joined, and with their markup undone.
internal sealed class PassageMaker(SourceText source, MarkupDialect dialect)
{
    public IReadOnlyList<Passage> Passages(IReadOnlyList<Block> blocks, Vocabulary vocabulary)
    {
        var joiner = new LineJoiner(vocabulary);
        return [.. new BlockSplitter(LoneLabels.Joined(blocks)).Split().Select(piece => Passage(piece, joiner)).Where(passage => passage.Text.Length > 0)];
    }

    private Passage Passage(Piece piece, LineJoiner joiner)
    {
        var marked = piece.Kind switch
        {
            PassageKind.Code => new MarkedText(LineJoiner.JoinCode(piece.Lines), []),
            PassageKind.Table => MarkupReader.Read(LineJoiner.JoinCells(piece.Lines[0]), dialect),
            _ => MarkupReader.Read(joiner.Join(piece.Lines), dialect),
        };
        var text = marked.Text.ToString();
        var start = text.Length - text.TrimStart().Length;
        var trimmed = text.Trim();
        var anchors = Anchors(marked.Text, start, start + trimmed.Length);
        return new Passage(piece.Kind, trimmed, anchors.Count > 0 ? anchors[0].Location : default)
        {
            Level = piece.Level,
            Label = piece.Label,
            Marks = [.. marked.Marks.Select(mark => Moved(mark, start, trimmed.Length)).Where(mark => mark.Span.Length > 0)],
            Anchors = anchors,
        };
    }

    private static Mark Moved(Mark mark, int start, int length) =>
        mark with { Span = TextSpan.Between(Math.Max(0, mark.Span.Start - start), Math.Clamp(mark.Span.End - start, 0, length)) };

    // One wherever the text skips characters of the source.
    private List<Anchor> Anchors(TracedText text, int start, int end)
    {
        var anchors = new List<Anchor>();
        for (var index = start; index < end; index++)
        {
            if (index == start || text.OffsetOf(index) != text.OffsetOf(index - 1) + 1)
                anchors.Add(new Anchor(index - start, source.LocationOf(text.OffsetOf(index))));
        }

        return anchors;
    }
}
