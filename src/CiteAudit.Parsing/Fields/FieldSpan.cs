using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields;

/// <summary>The stretch of a field without the punctuation that parts it from its neighbours.</summary>
internal static class FieldSpan
{
    private const string Around = " \t.,;:，．。：；、-–—/\"“”„«»‘`´《》";
    private const string Openings = "([（［";
    private const string Closings = ")]）］";

    public static TextSpan Trim(string text, TextSpan span, FieldName name)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (IsAround(text[start], name) || IsLone(text, start, end, start)))
            start++;
        while (end > start && (IsAround(text[end - 1], name) || IsLone(text, start, end, end - 1)))
            end--;
        if (name is FieldName.Authors or FieldName.Editors && end < span.End && text[end] == '.' && IsShort(text, start, end))
            end++;
        return TextSpan.Between(start, end);
    }

    private static bool IsAround(char glyph, FieldName name) => name switch
    {
        FieldName.Url => char.IsWhiteSpace(glyph) || glyph is '<' or '>' or '.' or ',' or ';' or '"' or '“' or '”',
        FieldName.Doi => char.IsWhiteSpace(glyph) || glyph is '.' or ',' or ';',
        _ => char.IsWhiteSpace(glyph) || Around.Contains(glyph, StringComparison.Ordinal) || (glyph is '\'' or '’'),
    };

    /// <summary>Whether a bracket at an end has no partner inside.</summary>
    private static bool IsLone(string text, int start, int end, int at)
    {
        var bracket = Openings.IndexOf(text[at], StringComparison.Ordinal);
        if (bracket >= 0)
            return at == end - 1 || text.AsSpan(start, end - start).Count(Openings[bracket]) > text.AsSpan(start, end - start).Count(Closings[bracket]);
        bracket = Closings.IndexOf(text[at], StringComparison.Ordinal);
        return bracket >= 0 && (at == start || text.AsSpan(start, end - start).Count(Closings[bracket]) > text.AsSpan(start, end - start).Count(Openings[bracket]));
    }

    // The full stop of a last initial, and of a shortened word behind a capital.
    private static bool IsShort(string text, int start, int end)
    {
        var word = end;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        return end - word is 1 or 2 && char.IsUpper(text[word]) && (end - word == 1 || char.IsLower(text[end - 1]));
    }
}
