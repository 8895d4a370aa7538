using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A row of the table of terms: how many documents have it, the last of them, and where their list is.</summary>
internal readonly record struct TermRow(ulong Term, uint Count, uint Last, long Offset, uint Length)
{
    public const int Width = 28;

    public static TermRow Read(ReadOnlySpan<byte> row) => new(
        BinaryPrimitives.ReadUInt64LittleEndian(row),
        BinaryPrimitives.ReadUInt32LittleEndian(row[8..]),
        BinaryPrimitives.ReadUInt32LittleEndian(row[12..]),
        BinaryPrimitives.ReadInt64LittleEndian(row[16..]),
        BinaryPrimitives.ReadUInt32LittleEndian(row[24..]));

    public void Write(Span<byte> row)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(row, Term);
        BinaryPrimitives.WriteUInt32LittleEndian(row[8..], Count);
        BinaryPrimitives.WriteUInt32LittleEndian(row[12..], Last);
        BinaryPrimitives.WriteInt64LittleEndian(row[16..], Offset);
        BinaryPrimitives.WriteUInt32LittleEndian(row[24..], Length);
    }
}
