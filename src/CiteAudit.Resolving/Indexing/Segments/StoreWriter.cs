using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Writes blocks of packed records one behind the other.</summary>
internal sealed class StoreWriter : IDisposable
{
    private readonly FileStream file;

    public StoreWriter(string path)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        Span<byte> head = stackalloc byte[StoreFile.HeadLength];
        BinaryPrimitives.WriteUInt64LittleEndian(head, IndexFormat.Magic);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], IndexFormat.Version);
        file.Write(head);
    }

    /// <summary>Gives where the block begins.</summary>
    public long Add(PackedBlock block)
    {
        var offset = file.Position;
        Span<byte> head = stackalloc byte[StoreFile.HeadLength];
        BinaryPrimitives.WriteInt32LittleEndian(head, block.Packed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], block.Unpacked);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], block.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(head[12..], Fingerprint.Of(block.Packed.Span));
        file.Write(head);
        file.Write(block.Packed.Span);
        return offset;
    }

    public void Finish() => file.Flush(flushToDisk: true);

    public void Dispose() => file.Dispose();
}
