using System.Buffers.Binary;
using System.Numerics;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Numbers that stand for texts in the tables. They are part of the index's format and must never change; the runtime's own differ from run to run.</summary>
internal static class Fingerprint
{
    // FNV-1a, with the last step of MurmurHash3 so that all bits are as good as the lower ones.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Of a text of a kind: a word of a title is not the same word as a name.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return Mixed(hash);
    }

    /// <summary>Of stored bytes, to see damage by.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = Basis ^ (uint)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Prime, 29);
        foreach (var octet in bytes)
            hash = (hash ^ octet) * Prime;
        return (uint)Mixed(hash);
    }

    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
