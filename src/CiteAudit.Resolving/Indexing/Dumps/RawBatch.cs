namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>Some records of one file as they stand in it, one behind the other in one piece of memory.</summary>
internal sealed class RawBatch(DumpFile file)
{
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int start;

    public DumpFile File { get; } = file;

    /// <summary>Where each record is, and which of the file it is, counted from 1.</summary>
    public List<(int Start, int Length, long Number)> Records { get; } = [];

    public int Bytes => length;

    public ReadOnlyMemory<byte> this[int index] => bytes.AsMemory(Records[index].Start, Records[index].Length);

    /// <summary>How long the record under way is so far.</summary>
    public int Open => length - start;

    public void Append(ReadOnlySpan<byte> part)
    {
        if (length + part.Length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(length + part.Length, bytes.Length * 2));
        part.CopyTo(bytes.AsSpan(length));
        length += part.Length;
    }

    public void Close(long number)
    {
        Records.Add((start, Open, number));
        start = length;
    }

    /// <summary>Forgets the record under way.</summary>
    public void Discard() => length = start;
}
