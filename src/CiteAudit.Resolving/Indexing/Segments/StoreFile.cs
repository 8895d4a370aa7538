using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Microsoft.Win32.SafeHandles;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A file of blocks of records, any of which can be read by itself.</summary>
internal sealed class StoreFile : IDisposable
{
    public const int HeadLength = 16;
    private const int LongestBlock = IndexFormat.LongestRecord + IndexFormat.BlockSize;

    private readonly SafeFileHandle file;
    private readonly string name;

    public StoreFile(string path)
    {
        name = Path.GetFileName(path);
        file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
    }

    public void Dispose() => file.Dispose();

    public byte[] Read(RecordPlace place) => Read(place.Offset, place.Slot, out _)[0];

    /// <summary>All records of the block at a place, and where the next begins.</summary>
    public IReadOnlyList<byte[]> ReadBlock(long offset, out long next) => Read(offset, slot: null, out next);

    private byte[][] Read(long offset, int? slot, out long next)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        ReadAt(offset, head);
        var (packedLength, length, count) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head[4..]), BinaryPrimitives.ReadInt32LittleEndian(head[8..]));
        if (packedLength is <= 0 or > LongestBlock || length is <= 0 or > LongestBlock || count <= 0 || count > length / sizeof(int))
            throw Damage(offset);

        var (packed, plain) = (ArrayPool<byte>.Shared.Rent(packedLength), ArrayPool<byte>.Shared.Rent(length));
        try
        {
            ReadAt(offset + HeadLength, packed.AsSpan(0, packedLength));
            if (Fingerprint.Of(packed.AsSpan(0, packedLength)) != BinaryPrimitives.ReadUInt32LittleEndian(head[12..])
                || !BrotliDecoder.TryDecompress(packed.AsSpan(0, packedLength), plain.AsSpan(0, length), out var written)
                || written != length)
                throw Damage(offset);

            next = offset + HeadLength + packedLength;
            return Cut(plain.AsSpan(0, length), count, slot) ?? throw Damage(offset);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    private static byte[][]? Cut(ReadOnlySpan<byte> block, int count, int? slot)
    {
        if (slot >= count)
            return null;

        var records = new byte[slot is null ? count : 1][];
        var place = count * sizeof(int);
        for (var index = 0; index < count; index++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(block[(index * sizeof(int))..]);
            if (length < 0 || length > block.Length - place)
                return null;
            if (slot is null || slot == index)
                records[slot is null ? index : 0] = block.Slice(place, length).ToArray();
            place += length;
        }

        return records;
    }

    private void ReadAt(long offset, Span<byte> bytes)
    {
        if (RandomAccess.Read(file, bytes, offset) != bytes.Length)
            throw new IndexDamage($"{name} is cut short");
    }

    private IndexDamage Damage(long offset) => new(string.Create(CultureInfo.InvariantCulture, $"the block at {offset} of {name} is not what was written"));
}
