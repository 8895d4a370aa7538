namespace CiteAudit.Reading.Splitting.Entries;

// Cuts the lines of a reference list into entries, looking at the whole list before it decides: by its labels where they count up,
// or by what the lines that start an entry have in common.
internal sealed class ListCut
{
    private const double LikelyStart = 0.5;
    private const double UnknownStart = 0.5;

    // Fewer labels than this part of the entries that the lines themselves suggest are page numbers, or numbers at lines' ends.
    private const int MostEntriesToLabel = 3;

    private ListCut(IReadOnlyList<EntryStart> starts, bool isLabelled, IReadOnlyList<int> lines) => (Starts, IsLabelled, Lines) = (starts, isLabelled, lines);

    public IReadOnlyList<EntryStart> Starts { get; }

    public bool IsLabelled { get; }

    // The lines that are text; those left out held nothing but a label.
    public IReadOnlyList<int> Lines { get; }

    // Where every entry has a line to itself, however long.
    public static ListCut OfWhole(IReadOnlyList<ListLine> lines) =>
        Of(lines, (index, _) => !Sentences.StartsLower(lines[index].Text) && !Sentences.AsksForMore(lines[index - 1].Text));

    public static ListCut Of(IReadOnlyList<ListLine> lines) => Of(lines, (_, odds) => odds > LikelyStart);

    private static ListCut Of(IReadOnlyList<ListLine> lines, Func<int, double, bool> isStart)
    {
        var labels = lines.Select(line => EntryLabels.At(line.Text)).ToArray();
        var odds = OddsOf(lines, labels);
        var chain = LabelChain.In(labels, odds);
        if (chain.Count > 0 && chain.Count * MostEntriesToLabel >= odds.Count(odd => odd > LikelyStart))
        {
            var (starts, texts) = LabelledStarts.Of(lines, chain, odds);
            return new ListCut(starts, isLabelled: true, texts);
        }

        int[] all = [.. Enumerable.Range(0, lines.Count).Where(index => !LabelledStarts.IsPageNumber(lines[index]))];
        return new ListCut([.. all.Where(index => index == all[0] || isStart(index, odds[index])).Select(index => new EntryStart(index, Label: null, Width: 0))], isLabelled: false, all);
    }

    // Lines that hold nothing but a number say nothing, and the lines around them stand to each other as if they were not there.
    private static double[] OddsOf(IReadOnlyList<ListLine> lines, EntryLabel?[] labels)
    {
        var texts = Enumerable.Range(0, lines.Count).Where(index => labels[index]?.IsAlone(lines[index].Text) is not true).ToList();
        var signs = new int[texts.Count][];
        for (var place = 0; place < texts.Count; place++)
        {
            var line = lines[texts[place]];
            var text = labels[texts[place]] is { } label ? line.Text[label.Width..] : line.Text;
            signs[place] = LineSigns.Known.Of(line, text, place == 0 ? null : lines[texts[place - 1]]);
        }

        var odds = new double[lines.Count];
        Array.Fill(odds, UnknownStart);
        var found = StartOdds.Of(signs);
        for (var place = 0; place < texts.Count; place++)
            odds[texts[place]] = found[place];
        return odds;
    }
}
