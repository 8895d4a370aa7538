using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Indexing.Searching;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Writes the records of an index that count into new files, and names those in place of the old when all are there.</summary>
internal sealed class Compactor(string folder, Manifest manifest, SegmentIndex index, IImportProgress progress)
{
    private readonly SegmentStack stack = new(folder, manifest with { Segments = [] }, standing: manifest);

    public void Run(CancellationToken cancellation)
    {
        progress.Start(manifest.Stores.Count, manifest.Stores.Sum(store => store.Bytes));
        using var draft = new SegmentDraft(stack);
        var records = 0L;
        // The day of a record is that of the import its file belongs to, so that no file is of two.
        foreach (var stores in manifest.Stores.GroupBy(store => store.Import))
        {
            foreach (var (batch, bytes) in stores.SelectMany(BatchesOf))
            {
                cancellation.ThrowIfCancellationRequested();
                draft.Add(SegmentBatch.Of(batch));
                progress.Advance(bytes, records += batch.Records.Count);
                if (draft.Count >= IndexFormat.RecordsOfASegment)
                    draft.Push(stores.Key, next => next);
            }

            draft.Push(stores.Key, next => next);
        }

        stack.MergeToOne();
        var old = manifest.Stores.Select(store => store.Number).ToHashSet();
        ManifestFile.Write(folder, stack.Manifest with { Stores = [.. stack.Manifest.Stores.Where(store => !old.Contains(store.Number))] });
    }

    private IEnumerable<(PreparedBatch Batch, long Bytes)> BatchesOf(StoreInfo store)
    {
        using var file = new StoreFile(Path.Combine(folder, store.Name));
        var (records, length, begun) = (new List<IndexedRecord>(), 0, (long)StoreFile.HeadLength);
        for (var offset = begun; offset < store.Bytes;)
        {
            var block = file.ReadBlock(offset, out var next);
            for (var slot = 0; slot < block.Count; slot++)
            {
                if (RecordAt(block[slot], RecordPlace.Of(store.Number, offset, slot)) is not { } record)
                    continue;
                records.Add(record);
                length += record.Json.Length;
            }

            offset = next;
            if (length < 2 * IndexFormat.BlockSize && offset < store.Bytes)
                continue;
            yield return (new PreparedBatch(new(store.Name, 0, default), 0, records, 0, null), offset - begun);
            (records, length, begun) = ([], 0, offset);
        }
    }

    /// <summary>Null when the record is not the one that its work is found by.</summary>
    private IndexedRecord? RecordAt(byte[] json, RecordPlace place)
    {
        if (JsonText.Parse(json) is not { } parsed)
            throw new IndexDamage("a record is not what was written");
        return index.FactsOf(parsed, place) is var (facts, stamp) ? new IndexedRecord(facts, stamp, json) : null;
    }
}
