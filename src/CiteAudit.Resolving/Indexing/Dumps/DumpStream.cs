using System.Buffers.Binary;
using System.IO.Compression;

namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>Opens a file of a dump, unpacked if it is packed, and knows how far it has been read.</summary>
internal sealed class DumpStream : IDisposable
{
    private const int ReadAhead = 1 << 17;

    private readonly FileStream file;
    private readonly uint? unpacked;

    public DumpStream(string path)
    {
        file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, ReadAhead, FileOptions.SequentialScan);
        Span<byte> ends = stackalloc byte[sizeof(uint)];
        var isPacked = file.ReadAtLeast(ends[..2], 2, throwOnEndOfStream: false) == 2 && ends is [0x1f, 0x8b, ..];
        if (isPacked && file.Length > sizeof(uint))
        {
            file.Seek(-sizeof(uint), SeekOrigin.End);
            file.ReadExactly(ends);
            unpacked = BinaryPrimitives.ReadUInt32LittleEndian(ends);
        }

        file.Seek(0, SeekOrigin.Begin);
        Content = isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    public Stream Content { get; }

    /// <summary>How many of the file's own bytes have been read.</summary>
    public long Position => file.Position;

    /// <summary>
    /// Whether so many bytes are what the end of a packed file says it unpacks to. The runtime takes a packed file that is
    /// cut short for a whole one. Files made of several packed ones say less, so that this alone proves nothing.
    /// </summary>
    public bool Fits(long read) => unpacked is not { } length || (uint)read == length;

    public void Dispose()
    {
        Content.Dispose();
        file.Dispose();
    }
}
