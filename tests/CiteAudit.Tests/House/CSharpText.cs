namespace CiteAudit.Tests.House;

// C# source seen twice: its code with texts and comments blanked, and its texts with the rest blanked. Lines stay where they were.
internal sealed class CSharpText
{
    private readonly string source;
    private readonly char[] code;
    private readonly char[] texts;
    private int at;

    private CSharpText(string source)
    {
        this.source = source;
        code = Blank(source);
        texts = Blank(source);
        Code(closing: null);
    }

    public static string CodeOf(string source) => new(new CSharpText(source).code);

    public static string TextsOf(string source) => new(new CSharpText(source).texts);

    private static char[] Blank(string source) => [.. source.Select(glyph => glyph == '\n' ? '\n' : ' ')];

    private void Code(int? closing)
    {
        var depth = 0;
        while (at < source.Length)
        {
            if (depth == 0 && closing is { } braces && Run('}') >= braces)
                return;

            if (Starts("//"))
                at = End("\n", at);
            else if (Starts("/*"))
                at = End("*/", at + 2) + 2;
            else if (source[at] == '\'')
                Glyph();
            else if (TextStart() is { } start)
                Text(start);
            else
                depth += Keep(code) switch { '{' => 1, '}' => -1, _ => 0 };
        }
    }

    private TextStart? TextStart()
    {
        var quote = at;
        while (quote < source.Length && source[quote] is '$' or '@')
            quote++;

        if (quote >= source.Length || source[quote] != '"')
            return null;

        var prefix = source.AsSpan(at, quote - at);
        return new TextStart(quote, Verbatim: prefix.Contains('@'), Holes: prefix.Count('$'));
    }

    private void Text(TextStart start)
    {
        at = start.Quote;
        var quotes = Run('"');
        var raw = quotes >= 3;
        if (quotes == 2)
        {
            at += 2;
            return;
        }

        at += raw ? quotes : 1;
        while (at < source.Length)
        {
            if (raw ? Run('"') >= quotes : source[at] == '"')
            {
                if (!raw && start.Verbatim && Starts("\"\""))
                {
                    at += 2;
                    continue;
                }

                at += raw ? quotes : 1;
                return;
            }

            if (start.Holes > 0 && source[at] == '{')
                Hole(start.Holes, raw);
            else if (!raw && !start.Verbatim && source[at] == '\\')
                at += 2;
            else
                Keep(texts);
        }
    }

    // A doubled brace is a brace in a plain text; in a raw one, as many braces open a hole as there are dollar signs.
    private void Hole(int holes, bool raw)
    {
        var braces = Run('{');
        if (raw ? braces < holes : braces > 1)
        {
            for (var count = raw ? braces : 2; count > 0; count--)
                Keep(texts);

            return;
        }

        at += braces;
        Code(closing: raw ? holes : 1);
        at = Math.Min(at + (raw ? holes : 1), source.Length);
    }

    private void Glyph()
    {
        at += at + 1 < source.Length && source[at + 1] == '\\' ? 3 : 2;
        while (at < source.Length && source[at] is not ('\'' or '\n'))
            at++;

        at++;
    }

    private char Keep(char[] view) => view[at] = source[at++];

    private bool Starts(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    private int End(string text, int from)
    {
        var found = from > source.Length ? -1 : source.IndexOf(text, from, StringComparison.Ordinal);
        return found < 0 ? source.Length : found;
    }

    private int Run(char glyph)
    {
        var end = at;
        while (end < source.Length && source[end] == glyph)
            end++;

        return end - at;
    }
}
