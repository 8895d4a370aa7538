using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// Finds the headings, list items, captions and tables among blocks that the format calls paragraphs.
internal sealed class BlockSplitter
{
    private readonly IReadOnlyList<Block> blocks;
    private readonly ItemStarts starts = new();
    private readonly EntryEnds ends;
    private bool inReferences;

    public BlockSplitter(IReadOnlyList<Block> blocks)
    {
        this.blocks = blocks;
        ends = new EntryEnds(blocks);
    }

    public IEnumerable<Piece> Split()
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            foreach (var piece in Split(index))
                yield return piece;
        }
    }

    private IEnumerable<Piece> Split(int index)
    {
        var block = blocks[index];
        if (block.Kind == PassageKind.Heading)
            return [Heading(block.Lines, block.Level)];
        if (block.Kind != PassageKind.Paragraph)
            return [new Piece(block.Kind, block.Level, Label: null, block.Lines)];

        var first = block.Lines[0].Text.Trim();
        var level = block.Lines.Count == 1 ? HeadingLevel(index, first) : 0;
        if (level > 0)
            return [Heading(block.Lines, level)];
        if (TableForm.IsTable(block.Lines))
            return block.Lines.Where(line => !TableForm.IsRule(line.Text)).Select(line => new Piece(PassageKind.Table, 0, Label: null, [line]));
        if (CaptionForm.IsCaption(first))
            return [new Piece(PassageKind.Caption, 0, Label: null, block.Lines)];

        return SplitLines(block.Lines);
    }

    private int HeadingLevel(int index, string line)
    {
        var level = HeadingForm.LevelOf(line);
        if (level == 0 || HeadingForm.IsKnown(line))
            return level;
        if (inReferences && (level == 1 || HeadingForm.IsSingleNumber(line)))
            return 0;

        return HeadingForm.IsSingleNumber(line) && IsAmongItems(index) ? 0 : level;
    }

    // "1. One" right before "2. Two" is a list whose items stand apart; a heading has text under it.
    private bool IsAmongItems(int index)
    {
        if (PrintedLabel.At(blocks[index].Lines[0].Text.Trim()) is not { IsNumbered: true } label)
            return false;

        return IsItem(index + 1, label, label.Number + 1) || IsItem(index - 1, label, label.Number - 1);
    }

    private bool IsItem(int index, PrintedLabel beside, int number) =>
        index >= 0
        && index < blocks.Count
        && PrintedLabel.At(blocks[index].Lines[0].Text.Trim()) is { } label
        && label.Number == number
        && string.Equals(label.Shape, beside.Shape, StringComparison.Ordinal);

    private IEnumerable<Piece> SplitLines(IReadOnlyList<SourceLine> lines)
    {
        var open = new OpenPiece();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].Trim();
            var previous = index == 0 ? null : lines[index - 1].Text.Trim();
            if (IsHeadingAmong(lines, index))
            {
                if (open.Close() is { } before)
                    yield return before;
                yield return Heading([line], Math.Max(1, HeadingForm.LevelOf(line.Text)));
            }
            else if (starts.LabelOf(line.Text, previous, inReferences) is { } label)
            {
                if (open.Close() is { } before)
                    yield return before;
                open.Begin(label, lines[index].Indent, line.From(label.Width));
            }
            else
            {
                if (inReferences && !open.IsLabelled && ends.Between(lines, index) && open.Close() is { } before)
                    yield return before;
                open.Add(line);
            }
        }

        if (open.Close() is { } last)
            yield return last;
    }

    // A heading that the extractor left stuck to the text below it.
    private bool IsHeadingAmong(IReadOnlyList<SourceLine> lines, int index)
    {
        var line = lines[index].Text.Trim();
        if (HeadingForm.IsKnown(line))
            return true;
        if (index > 0 || lines.Count == 1 || inReferences || HeadingForm.LevelOf(line) == 0)
            return false;

        var next = lines[1].Text.Trim();
        return line.Length * 10 < next.Length * 7 && !Sentences.StartsLower(next) && PrintedLabel.At(next) is null;
    }

    private Piece Heading(IReadOnlyList<SourceLine> lines, int level)
    {
        inReferences = HeadingWords.IsReferences(HeadingForm.Bare(lines[0].Text));
        starts.Reset();
        return new Piece(PassageKind.Heading, level, Label: null, lines);
    }
}
