using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A row of the table of keys: the document that is the latest record of a key.</summary>
internal readonly record struct KeyRow(ulong Key, uint Document)
{
    public const int Width = 12;

    public static KeyRow Read(ReadOnlySpan<byte> row) => new(BinaryPrimitives.ReadUInt64LittleEndian(row), BinaryPrimitives.ReadUInt32LittleEndian(row[8..]));

    public void Write(Span<byte> row)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(row, Key);
        BinaryPrimitives.WriteUInt32LittleEndian(row[8..], Document);
    }
}
