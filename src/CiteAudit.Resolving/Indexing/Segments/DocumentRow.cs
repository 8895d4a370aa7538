using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A row of the table of documents: where a record is, and what a search wants to know of it before it is read.</summary>
internal readonly record struct DocumentRow(ulong Key, RecordPlace Place, uint Stamp, ushort Year, ushort Words)
{
    public const int Width = 24;

    public static DocumentRow Read(ReadOnlySpan<byte> row) => new(
        BinaryPrimitives.ReadUInt64LittleEndian(row),
        new RecordPlace(BinaryPrimitives.ReadUInt64LittleEndian(row[8..])),
        BinaryPrimitives.ReadUInt32LittleEndian(row[16..]),
        BinaryPrimitives.ReadUInt16LittleEndian(row[20..]),
        BinaryPrimitives.ReadUInt16LittleEndian(row[22..]));

    public void Write(Span<byte> row)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(row, Key);
        BinaryPrimitives.WriteUInt64LittleEndian(row[8..], Place.Packed);
        BinaryPrimitives.WriteUInt32LittleEndian(row[16..], Stamp);
        BinaryPrimitives.WriteUInt16LittleEndian(row[20..], Year);
        BinaryPrimitives.WriteUInt16LittleEndian(row[22..], Words);
    }
}
