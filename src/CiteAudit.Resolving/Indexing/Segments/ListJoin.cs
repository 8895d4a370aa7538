using System.Buffers;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Puts a list of documents behind another. Each number says how far it is from the one before, so that only the first is written anew.</summary>
internal static class ListJoin
{
    private const int PieceLength = 1 << 16;

    public static TermRow Append(TermRow merged, TermRow added, FileStream from, long start, Stream to)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            if (from.Position != added.Offset)
                from.Position = added.Offset;
            var left = added.Length;
            var read = from.ReadAtLeast(piece.AsSpan(0, (int)Math.Min(left, PieceLength)), (int)Math.Min(left, PieceLength), throwOnEndOfStream: false);
            var first = Varint.Read(piece.AsSpan(0, read), out var length);
            if (length == 0)
                throw new IndexDamage("a list of documents is cut short");

            Span<byte> anew = stackalloc byte[Varint.Longest];
            var written = Varint.Write(anew, (uint)(start + first - merged.Last));
            to.Write(anew[..written]);
            to.Write(piece.AsSpan(length, read - length));
            for (left -= (uint)read; left > 0; left -= (uint)read)
            {
                read = from.Read(piece, 0, (int)Math.Min(left, PieceLength));
                if (read == 0)
                    throw new IndexDamage("a list of documents is cut short");
                to.Write(piece, 0, read);
            }

            return merged with
            {
                Count = merged.Count + added.Count,
                Last = (uint)(start + added.Last),
                Length = merged.Length + added.Length - (uint)length + (uint)written,
            };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
