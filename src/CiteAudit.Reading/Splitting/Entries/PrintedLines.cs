using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting.Entries;

// How the lines of a text stand to each other: which are indented on their page, which end short of its width.
internal static class PrintedLines
{
    private const int FewestToMeasure = 3;

    public static IReadOnlyList<ListLine> Of(IReadOnlyList<IReadOnlyList<SourceLine>> blocks)
    {
        var all = blocks.SelectMany(block => block).ToList();
        var width = Width(all);
        var edges = all.GroupBy(line => line.Page).ToDictionary(page => page.Key, page => page.Count() < FewestToMeasure ? (int?)null : page.Min(line => line.Indent));
        var printed = new List<ListLine>(all.Count);
        SourceLine? above = null;
        foreach (var block in blocks)
        {
            for (var index = 0; index < block.Count; index++)
            {
                var line = block[index];
                var gap = above is null || above.Value.Page != line.Page ? LineGap.Page : index == 0 ? LineGap.Wide : LineGap.None;
                printed.Add(new ListLine(line.Text.Trim(), gap)
                {
                    IsIndented = edges[line.Page] is { } edge ? line.Indent > edge + 1 : null,
                    FollowsShort = above is { } upper ? upper.Text.TrimEnd().Length + 1 + FirstWord(line.Text) <= width : null,
                });
                above = line;
            }
        }

        return printed;
    }

    private static int FirstWord(string line)
    {
        var text = line.AsSpan().TrimStart();
        var space = text.IndexOf(' ');
        return space < 0 ? text.TrimEnd().Length : space;
    }

    private static int Width(List<SourceLine> lines)
    {
        var lengths = lines.Select(line => line.Text.TrimEnd().Length).Order().ToArray();
        return lengths.Length == 0 ? 0 : lengths[lengths.Length * 19 / 20];
    }
}
