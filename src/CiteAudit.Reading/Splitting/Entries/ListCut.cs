namespace CiteAudit.Reading.Splitting.Entries;

// Cuts the lines of a reference list into entries, looking at the whole list before it decides: by its labels where they count up,
// by the labels an extractor set apart, or by what the lines that start an entry have in common.
internal sealed class ListCut
{
    private const double LikelyStart = 0.5;

    private ListCut(IReadOnlyList<EntryStart> starts, bool isLabelled, IReadOnlyList<int> lines) => (Starts, IsLabelled, Lines) = (starts, isLabelled, lines);

    public IReadOnlyList<EntryStart> Starts { get; }

    public bool IsLabelled { get; }

    // The lines that are text; those left out held nothing but a label.
    public IReadOnlyList<int> Lines { get; }

    public static ListCut Of(IReadOnlyList<ListLine> lines)
    {
        var labels = lines.Select(line => EntryLabels.At(line.Text)).ToArray();
        var (lone, texts) = LoneNumbers.In(lines, labels);
        var odds = OddsOf(lines, texts, labels);
        if (lone.Count > 1 && texts.Count > 0)
        {
            var chain = LabelChain.In([.. texts.Select(text => labels[text])], odds);
            if (lone.Count >= chain.Count)
                return new ListCut(lone.Starts(texts, odds), isLabelled: true, texts);
        }

        int[] all = [.. Enumerable.Range(0, lines.Count)];
        odds = texts.Count == lines.Count ? odds : OddsOf(lines, all, labels);
        return LabelChain.In(labels, odds) is { Count: > 0 } counted
            ? new ListCut(counted, isLabelled: true, all)
            : new ListCut([.. all.Where(index => index == 0 || odds[index] > LikelyStart).Select(index => new EntryStart(index, Label: null, Width: 0))], isLabelled: false, all);
    }

    // Where every entry has a line to itself, however long.
    public static ListCut OfWhole(IReadOnlyList<ListLine> lines)
    {
        var cut = Of(lines);
        if (cut.IsLabelled)
            return cut;

        var starts = cut.Lines
            .Where(index => index == 0 || (!Sentences.StartsLower(lines[index].Text) && !Sentences.AsksForMore(lines[index - 1].Text)))
            .Select(index => new EntryStart(index, Label: null, Width: 0));
        return new ListCut([.. starts], isLabelled: false, cut.Lines);
    }

    private static double[] OddsOf(IReadOnlyList<ListLine> lines, IReadOnlyList<int> texts, EntryLabel?[] labels)
    {
        var signs = new int[texts.Count][];
        for (var index = 0; index < texts.Count; index++)
        {
            var line = lines[texts[index]];
            var text = labels[texts[index]] is { } label ? line.Text[label.Width..] : line.Text;
            signs[index] = LineSigns.Known.Of(line, text, index == 0 ? null : lines[texts[index - 1]]);
        }

        return StartOdds.Of(signs);
    }
}
