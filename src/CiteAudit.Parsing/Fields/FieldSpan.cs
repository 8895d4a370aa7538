using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields;

/// <summary>The stretch of a field without the punctuation that parts it from its neighbours.</summary>
internal static class FieldSpan
{
    private const string Around = " \t.,;:，．。：；、-–—/‘`´《》";
    private const string Quotes = "\"“”„«»";
    private const string Openings = "([（［";
    private const string Closings = ")]）］";

    public static TextSpan Trim(string text, TextSpan span, FieldName name)
    {
        var (start, end) = (span.Start, span.End);
        if (name is FieldName.Title or FieldName.Container)
            (start, end) = WithPartners(text, start, end);
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

    /// <summary>The stretch with the quotation mark or bracket beside it whose partner it holds.</summary>
    private static (int Start, int End) WithPartners(string text, int start, int end)
    {
        var inside = text.AsSpan(start, end - start);
        if (end < text.Length && ((IsQuote(text[end]) && Odd(inside)) || (Closings.IndexOf(text[end], StringComparison.Ordinal) is var closing and >= 0 && inside.Count(Openings[closing]) > inside.Count(Closings[closing]))))
            end++;
        else if (start > 0 && IsQuote(text[start - 1]) && Odd(inside))
            start--;
        return (start, end);
    }

    private static bool IsQuote(char glyph) => Quotes.Contains(glyph, StringComparison.Ordinal);

    private static bool Odd(ReadOnlySpan<char> text) => text.CountAny(Quotes.AsSpan()) % 2 == 1;

    /// <summary>Whether a bracket or quotation mark at an end has no partner inside, or wraps the whole.</summary>
    private static bool IsLone(string text, int start, int end, int at)
    {
        var inside = text.AsSpan(start, end - start);
        if (IsQuote(text[at]))
            return Odd(inside) || (inside.CountAny(Quotes.AsSpan()) == 2 && IsQuote(inside[0]) && IsQuote(inside[^1]));
        var bracket = Openings.IndexOf(text[at], StringComparison.Ordinal);
        if (bracket >= 0)
            return at == end - 1 || inside.Count(Openings[bracket]) > inside.Count(Closings[bracket]);
        bracket = Closings.IndexOf(text[at], StringComparison.Ordinal);
        return bracket >= 0 && (at == start || inside.Count(Closings[bracket]) > inside.Count(Openings[bracket]));
    }

    // The full stop of a last initial behind a comma or another full stop: "Smith, J.", but not "Smith J."
    private static bool IsShort(string text, int start, int end)
    {
        var word = end;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        var before = word - 1;
        while (before > start && text[before] == ' ')
            before--;
        return end - word is 1 or 2 && char.IsUpper(text[word]) && (end - word == 1 || char.IsLower(text[end - 1])) && before >= start && text[before] is ',' or '.' or '-';
    }
}
