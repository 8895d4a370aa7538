using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>
/// Rows of one length on disk, found by their place, or by the key they start with where they are sorted by it. Rows are read
/// and not mapped: a file that is cut short under us is then an error like others, and not the end of the process.
/// </summary>
internal sealed class TableFile : IDisposable
{
    public const int RowsOfAFence = 256;
    public const int FootLength = 28;

    private readonly SafeFileHandle file;
    private readonly string name;
    private readonly ulong[] fences;

    public TableFile(string path, int width)
    {
        name = Path.GetFileName(path);
        Width = width;
        file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            (Count, fences) = ReadTail();
        }
        catch (IOException)
        {
            file.Dispose();
            throw;
        }
    }

    public long Count { get; }

    public int Width { get; }

    public void Dispose() => file.Dispose();

    public void Read(long row, Span<byte> rows)
    {
        if (row < 0 || row + (rows.Length / Width) > Count)
            throw new IndexDamage(string.Create(CultureInfo.InvariantCulture, $"{name} has no row {row}"));
        ReadAt(row * Width, rows);
    }

    /// <summary>The place of the first row with a key, or of the first behind where it would be.</summary>
    public long? Find(ulong key, Span<byte> row)
    {
        var fence = Array.BinarySearch(fences, key);
        fence = fence < 0 ? ~fence - 1 : fence;
        if (fence < 0)
            return null;

        var first = (long)fence * RowsOfAFence;
        var count = (int)Math.Min(RowsOfAFence, Count - first);
        Span<byte> rows = stackalloc byte[count * Width];
        Read(first, rows);
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = BinaryPrimitives.ReadUInt64LittleEndian(rows[(middle * Width)..]);
            if (found == key)
            {
                rows.Slice(middle * Width, Width).CopyTo(row);
                return first + middle;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private (long Count, ulong[] Fences) ReadTail()
    {
        var length = RandomAccess.GetLength(file);
        Span<byte> foot = stackalloc byte[FootLength];
        ReadAt(length - FootLength, foot);
        var count = BinaryPrimitives.ReadInt64LittleEndian(foot[16..]);
        var fenceCount = (count + RowsOfAFence - 1) / RowsOfAFence;
        if (BinaryPrimitives.ReadUInt64LittleEndian(foot) != IndexFormat.Magic
            || BinaryPrimitives.ReadInt32LittleEndian(foot[12..]) != Width
            || count < 0 || count > length / Width
            || (count * Width) + (fenceCount * sizeof(ulong)) + FootLength != length)
            throw new IndexDamage($"{name} does not end as it should");

        var tail = new byte[(fenceCount * sizeof(ulong)) + FootLength];
        ReadAt(count * Width, tail);
        if (BinaryPrimitives.ReadUInt32LittleEndian(foot[24..]) != Fingerprint.Of(tail.AsSpan(0, tail.Length - sizeof(uint))))
            throw new IndexDamage($"the checksum of {name} is wrong");

        var keys = new ulong[fenceCount];
        for (var index = 0; index < keys.Length; index++)
            keys[index] = BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(index * sizeof(ulong)));
        return (count, keys);
    }

    private void ReadAt(long offset, Span<byte> bytes)
    {
        if (offset < 0 || RandomAccess.Read(file, bytes, offset) != bytes.Length)
            throw new IndexDamage($"{name} is cut short");
    }
}
