using System.IO.Compression;
using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>A batch made ready for a database: each record packed by itself, with the words it is found by.</summary>
internal sealed record PostgresBatch(PreparedBatch Batch, IReadOnlyList<byte[]> Packed, IReadOnlyList<string[]> Words)
{
    private const int Quality = 4;
    private const int WindowBits = 16;

    public static PostgresBatch Of(PreparedBatch batch) => new(
        batch,
        [.. batch.Records.Select(record => Pack(record.Json.Span))],
        [.. batch.Records.Select(record => SearchQueries.WordsOf(record.Facts).ToArray())]);

    private static byte[] Pack(ReadOnlySpan<byte> record)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(record.Length)];
        return BrotliEncoder.TryCompress(record, packed, out var length, Quality, WindowBits)
            ? packed[..length]
            : throw new InvalidOperationException("A record does not fit where it must fit.");
    }
}
