namespace CiteAudit.Reading.Encodings;

// Bytes that are valid GB18030 and look Chinese. Western text in Windows-1252 can be valid by chance ("é" before a letter makes a
// pair), but there the second byte is a plain letter, while pairs of common Chinese characters have two high bytes.
internal static class Gb18030Form
{
    private const double MostlyHigh = 0.8;

    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var (pairs, high) = (0, 0);
        var index = 0;
        while (index < bytes.Length)
        {
            var length = Length(bytes, index);
            if (length == 0)
                return false;
            if (length == 2)
            {
                pairs++;
                high += bytes[index] >= 0xA1 && bytes[index + 1] >= 0xA1 ? 1 : 0;
            }

            index += length;
        }

        return pairs > 0 && high > pairs * MostlyHigh;
    }

    // GB 18030: one byte to 0x7F; two bytes 0x81-0xFE, 0x40-0xFE without 0x7F; four bytes with digits second and fourth.
    private static int Length(ReadOnlySpan<byte> bytes, int index)
    {
        if (bytes[index] < 0x80)
            return 1;
        if (bytes[index] is 0x80 or 0xFF || index + 1 >= bytes.Length)
            return 0;
        if (bytes[index + 1] is >= 0x40 and not (0x7F or 0xFF))
            return 2;

        var isFour = index + 3 < bytes.Length
            && IsDigit(bytes[index + 1])
            && bytes[index + 2] is >= 0x81 and <= 0xFE
            && IsDigit(bytes[index + 3]);
        return isFour ? 4 : 0;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
