using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Records;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A batch made ready for segments: its records in packed blocks, and the terms of each.</summary>
internal sealed record SegmentBatch(PreparedBatch Batch, IReadOnlyList<PackedBlock> Blocks, IReadOnlyList<ulong[]> Terms)
{
    // Records that are next to nothing must not make a block of thousands.
    private const int MostOfABlock = 1024;

    public static SegmentBatch Of(PreparedBatch batch) => new(batch, [.. BlocksOf(batch.Records)], [.. batch.Records.Select(record => SearchKeys.Of(record.Facts.Words, record.Facts.Names))]);

    private static IEnumerable<PackedBlock> BlocksOf(IReadOnlyList<IndexedRecord> records)
    {
        var (block, length) = (new List<ReadOnlyMemory<byte>>(), 0);
        foreach (var record in records)
        {
            if (block.Count > 0 && (length + record.Json.Length > IndexFormat.BlockSize || block.Count == MostOfABlock))
            {
                yield return PackedBlock.Of(block);
                (block, length) = ([], 0);
            }

            block.Add(record.Json);
            length += record.Json.Length;
        }

        if (block.Count > 0)
            yield return PackedBlock.Of(block);
    }
}
