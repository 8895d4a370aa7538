namespace CiteAudit.Reading.Splitting.Entries;

// Where labelled entries start: at their labels, or, where an extractor left the labels of a page in a heap of their own,
// at the likeliest lines below the heap, as many as it has labels.
internal sealed class LabelledStarts(IReadOnlyList<ListLine> lines, double[] odds)
{
    private readonly List<EntryStart> starts = [];
    private readonly List<int> texts = [];
    private readonly Queue<string> heap = new();
    private int stretch;
    private int heaps;
    private int singles;

    public static (IReadOnlyList<EntryStart> Starts, IReadOnlyList<int> Texts) Of(IReadOnlyList<ListLine> lines, IReadOnlyList<EntryStart> chain, double[] odds)
    {
        var cut = new LabelledStarts(lines, odds);
        var labels = chain.ToDictionary(label => label.Line);
        cut.Count(labels);
        for (var index = 0; index < lines.Count; index++)
            cut.Add(index, labels.TryGetValue(index, out var label) ? label : null);
        cut.Place(forced: false);
        return (cut.starts, cut.texts);
    }

    // A number on a line of its own that has no place in the count.
    public static bool IsPageNumber(ListLine line) => line.Gap is not LineGap.None && EntryLabels.At(line.Text) is { } label && label.IsAlone(line.Text);

    private bool IsEach => singles * 2 > heaps;

    private bool IsAlone(EntryStart label) => label.Width >= lines[label.Line].Text.Length;

    private void Count(Dictionary<int, EntryStart> labels)
    {
        var size = 0;
        for (var index = 0; index <= lines.Count; index++)
        {
            if (index < lines.Count && labels.TryGetValue(index, out var label) && IsAlone(label))
            {
                size++;
                continue;
            }

            heaps += size > 0 ? 1 : 0;
            singles += size == 1 ? 1 : 0;
            size = 0;
        }
    }

    private void Add(int index, EntryStart? label)
    {
        if (label is { } alone && IsAlone(alone))
        {
            // The stretch under the heap before this one ends here.
            if (texts.Count > stretch)
                Place(forced: false);
            stretch = texts.Count;
            heap.Enqueue(alone.Label!);
            return;
        }

        if (label is { } printed)
        {
            Place(forced: false);
            starts.Add(printed);
            texts.Add(index);
            stretch = texts.Count;
            return;
        }

        if (!IsPageNumber(lines[index]))
            texts.Add(index);
        if (texts.Count == stretch + 1 && heap.Count == 1 && IsEach)
            Place(forced: true);
    }

    private void Place(bool forced)
    {
        var likely = texts.Skip(stretch)
            .OrderByDescending(line => odds[line])
            .ThenBy(line => line)
            .Where(line => forced || !Sentences.StartsLower(lines[line].Text))
            .Take(heap.Count)
            .Order()
            .ToList();
        starts.AddRange(likely.Select(line => new EntryStart(line, heap.Dequeue(), Width: 0)));
        stretch = texts.Count;
    }
}
