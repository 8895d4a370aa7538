namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Numbers in as few bytes as they need, seven bits a byte, lowest first.</summary>
internal static class Varint
{
    public const int Longest = 5;

    public static int Write(Span<byte> bytes, uint value)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        return length;
    }

    /// <summary>The length is 0 where there is no whole number.</summary>
    public static uint Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var value = 0u;
        for (length = 0; length < Math.Min(Longest, bytes.Length);)
        {
            var octet = bytes[length];
            value |= (uint)(octet & 0x7f) << (7 * length++);
            if (octet < 0x80)
                return value;
        }

        length = 0;
        return 0;
    }
}
