using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Some records packed together: the length of each, then all of them.</summary>
internal sealed record PackedBlock(ReadOnlyMemory<byte> Packed, int Unpacked, int Count)
{
    // Measured on blocks of records: the next step saves a tenth of the bytes and costs twice the time, and time is what an import has too little of.
    private const int Quality = 1;
    private const int WindowBits = 18;

    public static PackedBlock Of(IReadOnlyList<ReadOnlyMemory<byte>> records)
    {
        var length = records.Sum(record => record.Length + sizeof(int));
        var (plain, packed) = (ArrayPool<byte>.Shared.Rent(length), ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(length)));
        try
        {
            var place = records.Count * sizeof(int);
            for (var index = 0; index < records.Count; index++)
            {
                BinaryPrimitives.WriteInt32LittleEndian(plain.AsSpan(index * sizeof(int)), records[index].Length);
                records[index].Span.CopyTo(plain.AsSpan(place));
                place += records[index].Length;
            }

            if (!BrotliEncoder.TryCompress(plain.AsSpan(0, length), packed, out var written, Quality, WindowBits))
                throw new InvalidOperationException("A block does not fit where it must fit.");
            return new PackedBlock(packed.AsSpan(0, written).ToArray(), length, records.Count);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}
