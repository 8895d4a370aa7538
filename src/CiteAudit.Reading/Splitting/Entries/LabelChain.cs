namespace CiteAudit.Reading.Splitting.Entries;

// The lines whose labels count up, in the shape of label that counts up farthest; or those behind the same bullet.
internal static class LabelChain
{
    // Lists skip a number or two where an entry was lost; they do not leap.
    private const int LargestStep = 3;
    private const int MostLinesToEntry = 25;

    public static IReadOnlyList<EntryStart> In(IReadOnlyList<EntryLabel?> labels, double[] odds)
    {
        var best = Enumerable.Range(0, labels.Count)
            .Where(index => labels[index] is not null)
            .GroupBy(index => labels[index]!.Value.Shape, StringComparer.Ordinal)
            .Select(shape => shape.First() is var first && labels[first]!.Value.Number > 0 ? Counted([.. shape], labels, odds) : [.. shape])
            .MaxBy(chain => chain.Count);
        if (best is null || !IsLabel(best, labels) || best[0] > Math.Max(3, labels.Count / 5) || best.Count * MostLinesToEntry < labels.Count)
            return [];

        return [.. best.Select(index => new EntryStart(index, labels[index]!.Value.Text, labels[index]!.Value.Width))];
    }

    // A single number must look like nothing else.
    private static bool IsLabel(List<int> chain, IReadOnlyList<EntryLabel?> labels) =>
        chain.Count > 1 || (chain is [0] && labels[0] is { Number: 1, Shape: not EntryLabels.BareShape });

    private static List<int> Counted(List<int> lines, IReadOnlyList<EntryLabel?> labels, double[] odds)
    {
        var chain = new List<int>();
        var last = 0;
        foreach (var line in lines)
        {
            var number = labels[line]!.Value.Number;
            if (chain.Count > 0 && number == last)
            {
                // Of two lines with one number, that which looks more like a start has it.
                if (odds[line] > odds[chain[^1]])
                    chain[^1] = line;
            }
            else if (number > last && (chain.Count == 0 || number <= last + LargestStep))
            {
                chain.Add(line);
                last = number;
            }
        }

        return chain;
    }
}
