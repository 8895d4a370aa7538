using System.Buffers.Binary;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Writes rows of one length, the key of every so many of them, and a foot that says how many there are.</summary>
internal sealed class TableWriter(string path, int width) : IDisposable
{
    private readonly FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    private readonly List<ulong> fences = [];

    public long Count { get; private set; }

    public void Add(ReadOnlySpan<byte> row)
    {
        if (Count++ % TableFile.RowsOfAFence == 0)
            fences.Add(BinaryPrimitives.ReadUInt64LittleEndian(row));
        file.Write(row);
    }

    public void Finish()
    {
        var tail = new byte[(fences.Count * sizeof(ulong)) + TableFile.FootLength];
        for (var index = 0; index < fences.Count; index++)
            BinaryPrimitives.WriteUInt64LittleEndian(tail.AsSpan(index * sizeof(ulong)), fences[index]);
        var foot = tail.AsSpan(fences.Count * sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(foot, IndexFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(foot[8..], IndexFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(foot[12..], width);
        BinaryPrimitives.WriteInt64LittleEndian(foot[16..], Count);
        BinaryPrimitives.WriteUInt32LittleEndian(foot[24..], Fingerprint.Of(tail.AsSpan(0, tail.Length - sizeof(uint))));
        file.Write(tail);
        file.Flush(flushToDisk: true);
    }

    public void Dispose() => file.Dispose();
}
