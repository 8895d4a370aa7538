using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// Where one entry of a list without labels ends and the next starts, when no blank line says so.
internal sealed class EntryEnds(IReadOnlyList<Block> blocks)
{
    // Pages are set at 60 to 130 characters a line; longer lines are paragraphs that were never broken.
    private const int WidestPage = 160;

    private readonly int width = Width(blocks);

    public bool Between(IReadOnlyList<SourceLine> lines, int index)
    {
        if (index == 0)
            return false;

        var (previous, line) = (lines[index - 1], lines[index]);
        if (IsHanging(lines))
            return line.Indent == lines[0].Indent;
        if (Sentences.StartsLower(line.Text.Trim()) && !Sentences.IsClosed(previous.Text))
            return false;
        if (width > WidestPage)
            return !Sentences.AsksForMore(previous.Text.TrimEnd());

        return Sentences.IsClosed(previous.Text) && previous.Text.TrimEnd().Length * 10 < width * 8;
    }

    // First line flush, the others indented: the form of most reference lists in print.
    private static bool IsHanging(IReadOnlyList<SourceLine> lines) => lines.Count > 1 && lines[1].Indent > lines[0].Indent + 1;

    private static int Width(IReadOnlyList<Block> blocks)
    {
        var lengths = blocks.SelectMany(block => block.Lines).Select(line => line.Text.Length).Order().ToArray();
        return lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
    }
}
