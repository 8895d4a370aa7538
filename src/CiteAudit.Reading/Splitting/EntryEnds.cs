using System.Text.RegularExpressions;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// Where one entry of a list without labels ends and the next starts, when no blank line says so.
internal sealed partial class EntryEnds(IReadOnlyList<Block> blocks)
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
        if (!StartsEntry(line.Text.TrimStart()) || Sentences.AsksForMore(previous.Text.TrimEnd()))
            return false;

        return width > WidestPage
            || previous.Text.TrimEnd().Length * 10 < width * 8
            || EndsInAddress().IsMatch(previous.Text)
            || (Sentences.IsClosed(previous.Text) && Author().IsMatch(line.Text));
    }

    private static bool StartsEntry(string line) => char.IsLetter(line[0]) ? !char.IsLower(line[0]) : line[0] is '"' or '“' or '‘' or '*' or '_';

    // First line flush, the others indented: the form of most reference lists in print.
    private static bool IsHanging(IReadOnlyList<SourceLine> lines) => lines.Count > 1 && lines[1].Indent > lines[0].Indent + 1;

    private static int Width(IReadOnlyList<Block> blocks)
    {
        var lengths = blocks.SelectMany(block => block.Lines).Select(line => line.Text.Length).Order().ToArray();
        return lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
    }

    [GeneratedRegex(@"(?:://|\b10\.\d{4,9}/)\S{1,300}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndsInAddress();

    // "Smith, J." and "Smith JA,": a name in the order that lists are sorted by.
    [GeneratedRegex(@"^\s{0,20}(?:\p{L}{1,4}\s){0,2}\p{Lu}[\p{L}'’‐-]{1,40},?\s(?:\p{Lu}\.|\p{Lu}{1,3}[,.;\s])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Author();
}
