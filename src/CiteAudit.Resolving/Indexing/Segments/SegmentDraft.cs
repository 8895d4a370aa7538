namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>The records of the next segments: on disk already, and their tables still in memory.</summary>
internal sealed class SegmentDraft(SegmentStack stack) : IDisposable
{
    private readonly Dictionary<IndexedRegistry, SegmentBuilder> builders = [];
    private StoreWriter? store;

    public int Count { get; private set; }

    public void Add(SegmentBatch batch)
    {
        var index = 0;
        foreach (var block in batch.Blocks)
        {
            store ??= new StoreWriter(stack.DraftOfStore);
            var offset = store.Add(block);
            for (var slot = 0; slot < block.Count; slot++, index++)
                Add(batch, index, RecordPlace.Of(stack.NextStore, offset, slot));
        }

        Count += index;
    }

    /// <summary>Makes segments of what there is, and the manifest that names them.</summary>
    public void Push(int import, Func<Manifest, Manifest> change)
    {
        store?.Finish();
        store?.Dispose();
        stack.Push(builders.OrderBy(pair => pair.Key).Select(pair => pair.Value), store is null ? null : import, change);
        store = null;
        builders.Clear();
        Count = 0;
    }

    public void Dispose() => store?.Dispose();

    private void Add(SegmentBatch batch, int index, RecordPlace place)
    {
        var record = batch.Batch.Records[index];
        var facts = record.Facts;
        if (!builders.TryGetValue(facts.Registry, out var builder))
            builders.Add(facts.Registry, builder = new SegmentBuilder(facts.Registry));
        builder.Add(new DocumentRow(record.Key, place, record.Stamp, (ushort)facts.Year, (ushort)facts.Words.Count), batch.Terms[index]);
    }
}
