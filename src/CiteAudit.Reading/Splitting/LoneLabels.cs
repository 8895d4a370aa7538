using CiteAudit.Model;

namespace CiteAudit.Reading.Splitting;

// Extractors leave a number that hangs in the margin in a block of its own, before the entry that it numbers.
internal static class LoneLabels
{
    public static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>(blocks.Count);
        Block? label = null;
        foreach (var block in blocks)
        {
            if (label is not null && block.Kind == PassageKind.Paragraph && PrintedLabel.At(block.Lines[0].Text.Trim()) is null)
            {
                joined.Add(block with { Lines = [label.Lines[0], .. block.Lines] });
                label = null;
                continue;
            }

            if (label is not null)
                joined.Add(label);
            label = IsLoneLabel(block) ? block : null;
            if (label is null)
                joined.Add(block);
        }

        if (label is not null)
            joined.Add(label);

        return joined;
    }

    private static bool IsLoneLabel(Block block)
    {
        if (block.Kind != PassageKind.Paragraph || block.Lines.Count != 1)
            return false;

        var line = block.Lines[0].Text.Trim();
        return PrintedLabel.At(line) is { IsNumbered: true } label && label.Width == line.Length;
    }
}
