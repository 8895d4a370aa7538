using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting.Entries;

// The blocks under the heading of a reference list, cut into entries together.
internal sealed class ListRegion(IReadOnlyList<Block> blocks, bool isUnbroken)
{
    // Cuts the blocks from the first up to the end; what follows the last entry is left to whoever reads on from the next block.
    public IReadOnlyList<Piece> Cut(int first, int end, out int next)
    {
        List<(SourceLine Line, int Block)> lines = [.. Enumerable.Range(first, end - first)
            .Where(index => IsText(blocks[index]))
            .SelectMany(index => blocks[index].Lines.Select(line => (line.Trim(), index)))];
        var printed = PrintedLines.Of([.. Enumerable.Range(first, end - first).Where(index => IsText(blocks[index])).Select(index => blocks[index].Lines)]);
        var cut = isUnbroken ? ListCut.OfWhole(printed) : ListCut.Of(printed);
        var stop = cut.IsLabelled && cut.Starts.Count > 0 ? TailAfter(cut.Starts[^1].Line, printed) : lines.Count;
        next = stop < lines.Count ? lines[stop].Block : end;

        var others = Enumerable.Range(first, next - first).Where(index => !IsText(blocks[index])).SelectMany(index => Other(blocks[index]));
        return [.. Entries([.. lines.Select(line => line.Line)], cut, stop).Concat(others).OrderBy(piece => piece.Lines[0].Number)];
    }

    private static IEnumerable<Piece> Entries(SourceLine[] lines, ListCut cut, int stop)
    {
        var open = new List<SourceLine>();
        EntryStart? start = null;
        var starts = cut.Starts.ToDictionary(entry => entry.Line);
        var kind = cut.IsLabelled || cut.Starts.Count > 1 ? PassageKind.ListItem : PassageKind.Paragraph;
        foreach (var index in cut.Lines.TakeWhile(index => index < stop))
        {
            if (starts.TryGetValue(index, out var entry))
            {
                if (open.Count > 0)
                    yield return Entry(open, start, kind);
                (open, start) = ([lines[index].From(entry.Width)], entry);
            }
            else
            {
                open.Add(lines[index]);
            }
        }

        if (open.Count > 0)
            yield return Entry(open, start, kind);
    }

    private static Piece Entry(List<SourceLine> lines, EntryStart? start, PassageKind kind) =>
        start is null || kind is PassageKind.Paragraph ? new Piece(PassageKind.Paragraph, Level: 0, Label: null, lines) : new Piece(kind, Level: 1, start.Value.Label, lines);

    // A new paragraph behind the last number of a list is no longer part of it.
    private static int TailAfter(int start, IReadOnlyList<ListLine> lines)
    {
        for (var index = start + 1; index < lines.Count; index++)
        {
            if (lines[index].Gap is LineGap.Wide && Sentences.IsClosed(lines[index - 1].Text) && !Sentences.StartsLower(lines[index].Text) && LineShape.Start(lines[index].Text) is "start-capital")
                return index;
        }

        return lines.Count;
    }

    private static IEnumerable<Piece> Other(Block block) => block.Kind is PassageKind.Paragraph
        ? [new Piece(PassageKind.Caption, Level: 0, Label: null, block.Lines)]
        : [new Piece(block.Kind, block.Level, Label: null, block.Lines)];

    private static bool IsText(Block block) => block.Kind is PassageKind.Paragraph && !CaptionForm.IsCaption(block.Lines[0].Text.Trim());
}
