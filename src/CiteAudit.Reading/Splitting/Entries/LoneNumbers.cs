namespace CiteAudit.Reading.Splitting.Entries;

// The labels of a list that an extractor left on lines of their own: one before each entry, or those of a page in a heap.
internal sealed class LoneNumbers
{
    private readonly Dictionary<int, List<EntryLabel>> before = [];

    // For each line of text, the labels between it and the line of text before it.
    public static (LoneNumbers Labels, IReadOnlyList<int> Texts) In(IReadOnlyList<ListLine> lines, IReadOnlyList<EntryLabel?> labels)
    {
        var lone = new LoneNumbers();
        var texts = new List<int>();
        var open = new List<EntryLabel>();
        var last = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            if (labels[index] is { Number: > 0 } label && label.IsAlone(lines[index].Text) && label.Number > last && label.Number <= last + 3)
            {
                open.Add(label);
                last = label.Number;
                continue;
            }

            if (open.Count > 0)
                lone.before[texts.Count] = open;
            open = [];
            texts.Add(index);
        }

        return (lone, texts);
    }

    public int Count => before.Values.Sum(labels => labels.Count);

    // The likeliest lines of each stretch between heaps, as many as the heap has labels.
    public IReadOnlyList<EntryStart> Starts(IReadOnlyList<int> texts, double[] odds)
    {
        var starts = new List<EntryStart>();
        var carried = new Queue<EntryLabel>();
        var heaps = before.Keys.Order().ToList();
        var isEach = heaps.Count > 1 && before.Values.Count(labels => labels.Count == 1) * 2 > heaps.Count;
        for (var heap = 0; heap < heaps.Count; heap++)
        {
            before[heaps[heap]].ForEach(carried.Enqueue);
            var end = heap + 1 < heaps.Count ? heaps[heap + 1] : texts.Count;
            var likely = Enumerable.Range(heaps[heap], end - heaps[heap])
                .OrderByDescending(place => isEach && place == heaps[heap] ? 2 : odds[place])
                .ThenBy(place => place)
                .Take(carried.Count)
                .Order();
            foreach (var place in likely)
                starts.Add(new EntryStart(texts[place], carried.Dequeue().Text, Width: 0));
        }

        return starts;
    }
}
