using System.Buffers;
using System.Text;

namespace CiteAudit.Parsing.Fields.Damage;

/// <summary>UTF-8 that was read as Windows-1252: "MÃ¼ller" for "Müller", "â€™" for an apostrophe. And letters set as one glyph, written out.</summary>
internal static class Mojibake
{
    private const string Ligatures = "ﬀﬁﬂﬃﬄﬅﬆ";

    /// <summary>The third glyph behind "â€", and the sign that the three stand for.</summary>
    private const string Thirds = "™˜œ\u009d“”¦¢";
    private const string Meant = "’‘“”–—…•";

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    private static readonly SearchValues<char> Signs = SearchValues.Create("ÃÂâ" + Ligatures);

    /// <summary>The text as it was meant; itself where nothing shows.</summary>
    public static string Undone(string text)
    {
        var at = text.AsSpan().IndexOfAny(Signs);
        if (at < 0)
            return text;

        var meant = new StringBuilder(text, 0, at, text.Length);
        while (at < text.Length)
        {
            var (length, plain) = At(text, at);
            if (plain is null)
                meant.Append(text[at]);
            else
                meant.Append(plain);
            at += length;
        }

        return meant.ToString();
    }

    private static (int Length, string? Plain) At(string text, int at)
    {
        var ligature = Ligatures.IndexOf(text[at], StringComparison.Ordinal);
        if (ligature >= 0)
            return (1, Letters[ligature]);
        if (at + 1 == text.Length)
            return (1, null);

        var next = text[at + 1];
        if (text[at] == 'Ã' && next is >= '\u0080' and <= '\u00bf')
            return (2, ((char)(next + 0x40)).ToString());
        if (text[at] == 'Â' && next is >= '\u00a0' and <= '\u00bf')
            return (2, next.ToString());
        if (text[at] == 'â' && next == '€' && at + 2 < text.Length && Thirds.IndexOf(text[at + 2], StringComparison.Ordinal) is >= 0 and var third)
            return (3, Meant[third].ToString());
        return (1, null);
    }
}
