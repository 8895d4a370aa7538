using System.Globalization;

namespace CiteAudit.Cli.Configuration;

internal static class Wording
{
    private const int LongestQuote = 60;

    // A problem is one line of a terminal, whatever the file holds.
    public static string Quoted(string text)
    {
        var start = text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;
        return $"`{string.Concat(start.Select(glyph => IsPrintable(glyph) ? glyph : '\ufffd'))}`";
    }

    public static string Listed(IReadOnlyList<string> names)
    {
        var quoted = names.Select(Quoted).ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    private static bool IsPrintable(char glyph) => CharUnicodeInfo.GetUnicodeCategory(glyph) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
