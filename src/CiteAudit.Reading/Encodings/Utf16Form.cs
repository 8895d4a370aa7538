using System.Text;

namespace CiteAudit.Reading.Encodings;

// UTF-16 with or without its mark. Without one, Latin text has a zero in every other byte, and Chinese text decodes to little
// but ideographs, which bytes that are no text do not.
internal static class Utf16Form
{
    private const int Sample = 8192;
    private const double MostlyZero = 0.4;
    private const double MostlyText = 0.95;
    private const double MostAscii = 0.8;

    public static Encoding? EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode;
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (!sample.Contains((byte)0))
            return null;

        var (even, odd) = (Zeros(sample, 0), Zeros(sample, 1));
        if (odd > MostlyZero && even < odd / 8)
            return Encoding.Unicode;
        if (even > MostlyZero && odd < even / 8)
            return Encoding.BigEndianUnicode;

        // Two letters of ASCII in one unit look like an ideograph.
        if (Ascii(sample) > MostAscii)
            return null;

        return IsText(Encoding.Unicode.GetString(sample)) ? Encoding.Unicode
            : IsText(Encoding.BigEndianUnicode.GetString(sample)) ? Encoding.BigEndianUnicode
            : null;
    }

    private static double Zeros(ReadOnlySpan<byte> bytes, int start)
    {
        var zeros = 0;
        for (var index = start; index < bytes.Length; index += 2)
            zeros += bytes[index] == 0 ? 1 : 0;

        return zeros * 2.0 / bytes.Length;
    }

    private static double Ascii(ReadOnlySpan<byte> bytes)
    {
        var ascii = 0;
        foreach (var value in bytes)
            ascii += value is >= (byte)' ' and <= (byte)'~' ? 1 : 0;

        return (double)ascii / bytes.Length;
    }

    private static bool IsText(string text) => text.Count(IsTextual) > text.Length * MostlyText;

    private static bool IsTextual(char glyph) => glyph is
        '\n' or '\r' or '\t' or '\f'
        or (>= ' ' and <= '~')
        or (>= '\u2010' and <= '\u2027')
        or (>= '\u3000' and <= '\u30ff')
        or (>= '\u4e00' and <= '\u9fff')
        or (>= '\uff01' and <= '\uff60');
}
