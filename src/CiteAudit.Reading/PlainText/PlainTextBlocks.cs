using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.PlainText;

internal static class PlainTextBlocks
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<SourceLine> lines)
    {
        var blocks = new List<Block>();
        var open = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (!line.IsBlank)
            {
                open.Add(line);
                continue;
            }

            Close(open, blocks);
            open = [];
        }

        Close(open, blocks);
        return blocks;
    }

    private static void Close(List<SourceLine> open, List<Block> blocks)
    {
        if (open.Count > 0)
            blocks.Add(new Block(PassageKind.Paragraph, Level: 0, open));
    }
}
