using System.Globalization;
using System.Text;

namespace CiteAudit.Model;

/// <summary>Undoes what typesetting and extraction do to single characters.</summary>
public static class Glyphs
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int FullWidthOffset = FirstFullWidth - '!';

    /// <summary>Full-width forms become ASCII, every space a plain one, every dash a hyphen; invisible characters go.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var glyph in text)
        {
            if (Plain(glyph) is { } kept)
                plain.Append(kept);
        }

        return plain.ToString();
    }

    private static char? Plain(char glyph) => glyph switch
    {
        < '\u0080' and not ('\t' or '\r' or '\n') => char.IsControl(glyph) ? null : glyph,
        >= FirstFullWidth and <= LastFullWidth => (char)(glyph - FullWidthOffset),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\ufe58' or '\ufe63' => '-',
        '\u3002' => '.',
        '\u2044' or '\u2215' => '/',
        _ when char.IsWhiteSpace(glyph) => ' ',
        _ when CharUnicodeInfo.GetUnicodeCategory(glyph) is UnicodeCategory.Format or UnicodeCategory.Control => null,
        _ => glyph,
    };
}
