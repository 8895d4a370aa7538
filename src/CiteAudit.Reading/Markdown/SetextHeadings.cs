using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Markdown;

// Headings underlined with = or -. Markdig finds them too, but takes quadratic time over many (1.6.0).
internal static class SetextHeadings
{
    // A paragraph, cut where a line of = or - makes headings of the lines above it; Markdig leaves both in the paragraph.
    public static IEnumerable<Block> In(IReadOnlyList<SourceLine> paragraph)
    {
        var open = new List<SourceLine>();
        foreach (var line in paragraph)
        {
            var level = open.Count == 0 ? 0 : LevelOf(line.Text);
            if (level == 0)
            {
                open.Add(line);
                continue;
            }

            yield return Heading(open, level);
            open = [];
        }

        if (open.Count > 0)
            yield return new Block(PassageKind.Paragraph, Level: 0, open);
    }

    // A rule right under a paragraph makes a heading of it.
    public static void Underline(SourceLine rule, List<Block> blocks)
    {
        if (IsUnderline(rule.Text, '-') && blocks.Count > 0 && blocks[^1] is { Kind: PassageKind.Paragraph } above && above.Lines[^1].Number == rule.Number - 1)
            blocks[^1] = Heading(above.Lines, level: 2);
    }

    private static int LevelOf(string line) => IsUnderline(line, '=') ? 1 : IsUnderline(line, '-') ? 2 : 0;

    private static Block Heading(IReadOnlyList<SourceLine> lines, int level) =>
        new(PassageKind.Heading, level, [.. lines.Select(HeadingLine.WithoutTail)]);

    private static bool IsUnderline(string line, char glyph) => line.Trim() is { Length: > 0 } text && text.All(other => other == glyph);
}
