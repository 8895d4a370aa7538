using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Goes through the rows of a table from first to last.</summary>
internal sealed class TableCursor(TableFile table)
{
    private const int RowsAtOnce = 4096;

    private readonly byte[] rows = new byte[RowsAtOnce * table.Width];
    private long next;
    private int index = RowsAtOnce;

    public bool IsAtEnd { get; private set; }

    public ReadOnlySpan<byte> Row => rows.AsSpan(index * table.Width, table.Width);

    public ulong Key => BinaryPrimitives.ReadUInt64LittleEndian(Row);

    public bool Advance()
    {
        if (next == table.Count)
        {
            IsAtEnd = true;
            return false;
        }

        if (++index >= RowsAtOnce)
        {
            index = 0;
            table.Read(next, rows.AsSpan(0, (int)Math.Min(RowsAtOnce, table.Count - next) * table.Width));
        }

        next++;
        return true;
    }
}
