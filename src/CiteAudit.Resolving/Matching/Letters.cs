using System.Text;

namespace CiteAudit.Resolving.Matching;

/// <summary>Undoes letters that were written as UTF-8 and read as Windows-1252: "GÃ³mez", "patientâ€™s".</summary>
internal static class Letters
{
    private const int LongestSequence = 4;

    // What Windows-1252 has at 0x80 to 0x9f; a code without a letter stands for itself.
    private const string Upper = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
        + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static string Undamaged(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u00c2', '\u00f4'))
            return text;

        var mended = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length;)
        {
            var length = SequenceAt(text, place, out var letter);
            mended.Append(length > 0 ? letter : text.AsSpan(place, 1));
            place += Math.Max(1, length);
        }

        return mended.ToString();
    }

    /// <summary>How many letters from here are the bytes of one, and which.</summary>
    private static int SequenceAt(string text, int place, out string letter)
    {
        letter = "";
        var length = text[place] switch
        {
            >= '\u00c2' and <= '\u00df' => 2,
            >= '\u00e0' and <= '\u00ef' => 3,
            >= '\u00f0' and <= '\u00f4' => LongestSequence,
            _ => 0,
        };
        if (length == 0 || place + length > text.Length)
            return 0;

        Span<byte> bytes = stackalloc byte[LongestSequence];
        for (var index = 0; index < length; index++)
        {
            if (ByteOf(text[place + index]) is not { } value || (index > 0 && value is < 0x80 or > 0xbf))
                return 0;
            bytes[index] = value;
        }

        letter = Strict.GetString(bytes[..length]);
        return letter.Contains('\ufffd', StringComparison.Ordinal) ? 0 : length;
    }

    private static byte? ByteOf(char letter)
    {
        if (letter is >= '\u00a0' and <= '\u00ff')
            return (byte)letter;
        return Upper.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? (byte)(0x80 + place) : null;
    }
}
