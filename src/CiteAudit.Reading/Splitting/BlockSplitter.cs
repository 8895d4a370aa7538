using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Splitting.Entries;

namespace CiteAudit.Reading.Splitting;

// Finds the headings, list items, captions and tables among blocks that the format calls paragraphs.
internal sealed class BlockSplitter
{
    // Pages are set at 60 to 130 characters a line; longer lines are paragraphs that were never broken.
    private const int WidestPage = 160;

    private const int FewestEntries = 3;

    private readonly IReadOnlyList<Block> blocks;
    private readonly ItemStarts starts = new();
    private readonly bool isUnbroken;
    private bool inReferences;

    public BlockSplitter(IReadOnlyList<Block> blocks)
    {
        this.blocks = [.. blocks.SelectMany(HeadingsApart)];
        isUnbroken = Width(blocks) > WidestPage;
    }

    public IEnumerable<Piece> Split()
    {
        var index = 0;
        while (index < blocks.Count)
        {
            var end = inReferences ? EndOfList(index) : index;
            inReferences = false;
            foreach (var piece in end > index ? new ListRegion(blocks, isUnbroken).Cut(index, end, out index) : Split(index++))
                yield return piece;
        }
    }

    private int EndOfList(int first)
    {
        var (end, unlabelled) = (first, 0);
        while (end < blocks.Count && !EndsList(blocks[end]) && !(unlabelled >= FewestEntries && StartsNotes(end)))
        {
            unlabelled += PrintedLabel.At(blocks[end].Lines[0].Text.Trim()) is null ? 1 : 0;
            end++;
        }

        return end;
    }

    // Numbers that begin behind entries without any number the notes that some styles print there.
    private bool StartsNotes(int index) =>
        PrintedLabel.At(blocks[index].Lines[0].Text.Trim()) is { Number: 1 } label && IsItem(index + 1, label, number: 2);

    private static bool EndsList(Block block)
    {
        if (block.Kind != PassageKind.Paragraph)
            return block.Kind == PassageKind.Heading;

        var line = block.Lines[0].Text.Trim();
        if (PrintedLabel.At(line) is { IsNote: true } || HeadingWords.IsAfterword(line))
            return true;
        return block.Lines.Count == 1 && (HeadingForm.IsKnown(line) || (HeadingForm.LevelOf(line) > 1 && !HeadingForm.IsSingleNumber(line)));
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
            else if (starts.LabelOf(line.Text, previous) is { } label)
            {
                if (open.Close() is { } before)
                    yield return before;
                open.Begin(label, lines[index].Indent, line.From(label.Width));
            }
            else
            {
                open.Add(line);
            }
        }

        if (open.Close() is { } last)
            yield return last;
    }

    // A heading that the extractor left stuck to the text below it.
    private static bool IsHeadingAmong(IReadOnlyList<SourceLine> lines, int index)
    {
        var line = lines[index].Text.Trim();
        if (index == 0 && HeadingForm.IsKnown(line))
            return true;
        if (index > 0 || lines.Count == 1 || HeadingForm.LevelOf(line) == 0)
            return false;

        var next = lines[1].Text.Trim();
        return line.Length * 10 < next.Length * 7 && !Sentences.StartsLower(next) && PrintedLabel.At(next) is null;
    }

    // The blocks of a paragraph that the extractor left headings stuck to.
    private static IEnumerable<Block> HeadingsApart(Block block)
    {
        if (block.Kind != PassageKind.Paragraph || block.Lines.Count == 1 || !block.Lines.Any(IsHeading))
            return [block];

        var parts = new List<List<SourceLine>>();
        var isApart = true;
        foreach (var line in block.Lines)
        {
            var isHeading = IsHeading(line);
            if (isHeading || isApart)
                parts.Add([]);
            parts[^1].Add(line);
            isApart = isHeading;
        }

        return parts.Select(part => block with { Lines = part });
    }

    // A title may break before "literature" too.
    private static bool IsHeading(SourceLine line) => HeadingForm.IsKnown(line.Text.Trim()) && !Sentences.StartsLower(line.Text.Trim());

    private static int Width(IReadOnlyList<Block> blocks)
    {
        var lengths = blocks.SelectMany(block => block.Lines).Select(line => line.Text.Length).Order().ToArray();
        return lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
    }

    private Piece Heading(IReadOnlyList<SourceLine> lines, int level)
    {
        inReferences = HeadingWords.IsReferences(HeadingForm.Bare(lines[0].Text));
        starts.Reset();
        return new Piece(PassageKind.Heading, level, Label: null, lines);
    }
}
