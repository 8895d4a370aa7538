using System.Text.RegularExpressions;

namespace CiteAudit.Reading.BibTex;

// Reads the pieces of which a .bib file is made. Each reading moves on only if it succeeds.
internal sealed partial class BibTexScanner(string text)
{
    public int Position { get; set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => AtEnd ? '\0' : text[Position];

    public bool Take(char glyph)
    {
        Skip();
        if (Current != glyph || AtEnd)
            return false;
        Position++;
        return true;
    }

    // White space, and comments to the end of the line as biber allows them.
    public void Skip()
    {
        while (!AtEnd && (char.IsWhiteSpace(Current) || Current is '%' or '\0'))
        {
            if (Current == '%')
                Position = EndOfLine(Position);
            else
                Position++;
        }
    }

    public string Name()
    {
        Skip();
        var start = Position;
        while (!AtEnd && !char.IsWhiteSpace(Current) && Current is not ('"' or '#' or '%' or '\'' or '(' or ')' or ',' or '=' or '{' or '}'))
            Position++;
        return text[start..Position];
    }

    // BibTeX takes anything up to the comma as a key.
    public string Key()
    {
        Skip();
        var start = Position;
        while (!AtEnd && Current is not (',' or '}' or '=' or '\n'))
            Position++;
        return text[start..Position].Trim();
    }

    public string Number()
    {
        var start = Position;
        while (!AtEnd && char.IsAsciiDigit(Current))
            Position++;
        return text[start..Position];
    }

    // From an opening brace or quote to what closes it, braces balanced in between; null when the next entry comes first.
    public string? Enclosed(char close)
    {
        var start = Position + 1;
        var depth = 0;
        for (var at = start; at < text.Length; at++)
        {
            var glyph = text[at];
            if (glyph == close && depth == 0)
            {
                Position = at + 1;
                return text[start..at];
            }

            if (glyph == '{')
                depth++;
            else if (glyph == '}' && depth-- == 0)
                return null;
            else if (glyph == '\n' && EntryOnNextLine().Match(text, at) is { Success: true })
                return null;
        }

        return null;
    }

    // The next "@type{", anywhere after complete entries, at the start of a line after a broken one.
    public bool ToEntry(bool atLineStart)
    {
        var at = Position;
        while (at < text.Length && (at = text.IndexOf('@', at)) >= 0)
        {
            if (EntryHere().IsMatch(text, at) && IsUncommented(at, atLineStart))
            {
                Position = at + 1;
                return true;
            }

            at++;
        }

        Position = text.Length;
        return false;
    }

    public void ToEndOfLine() => Position = EndOfLine(Position);

    private int EndOfLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private bool IsUncommented(int at, bool atLineStart)
    {
        // Far enough back to tell; a longer line is no comment.
        var from = Math.Max(0, at - 200);
        var before = text.AsSpan(from, at - from);
        before = before[(before.LastIndexOfAny('\n', '\r') + 1)..].TrimStart();
        return atLineStart ? before.IsEmpty : !before.StartsWith("%");
    }

    [GeneratedRegex(@"\G@\s{0,20}[A-Za-z]{1,40}\s{0,20}[{(]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EntryHere();

    [GeneratedRegex(@"\G\n[ \t]{0,8}@[A-Za-z]{1,40}\s{0,20}[{(][^\s{}(),=]{0,200}\s{0,20},", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EntryOnNextLine();
}
