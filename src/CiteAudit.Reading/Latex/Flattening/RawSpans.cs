namespace CiteAudit.Reading.Latex.Flattening;

// Stretches in which a per cent sign is no comment and a backslash starts no command.
internal static class RawSpans
{
    private const int LongestLine = 4000;
    private const int MostNested = 50;

    // \verb|…|, \lstinline[options]{…}
    public static int Verb(string text, int end)
    {
        if (end < text.Length && text[end] == '*')
            end++;
        if (end < text.Length && text[end] == '[' && text.IndexOf(']', end, Math.Min(LongestLine, text.Length - end)) is > 0 and var options)
            end = options + 1;
        if (end >= text.Length || char.IsWhiteSpace(text[end]))
            return end;

        var close = text[end] == '{' ? '}' : text[end];
        var length = text.AsSpan(end + 1, Math.Min(LongestLine, text.Length - end - 1)).IndexOfAny(close, '\n');
        return length < 0 || text[end + 1 + length] == '\n' ? end : end + length + 2;
    }

    public static int Address(string text, int end)
    {
        if (end >= text.Length || text[end] != '{')
            return end;

        var length = text.AsSpan(end, Math.Min(LongestLine, text.Length - end)).IndexOfAny('}', '\n');
        return length < 0 || text[end + length] == '\n' ? end : end + length + 1;
    }

    // To behind the \end of an environment whose \begin was read.
    public static int Environment(string text, string name, int start)
    {
        var close = $"\\end{{{name}}}";
        var at = text.IndexOf(close, start, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + close.Length;
    }

    // To behind the \fi that ends an \iffalse, over conditionals within, and how much had to be looked at.
    public static (int End, int Looked) Conditional(string text, int start)
    {
        var depth = 1;
        for (var at = text.IndexOf('\\', start); at >= 0; at = text.IndexOf('\\', at + 2))
        {
            var end = Inline.CommandName.End(text, at, text.Length);
            var name = text.AsSpan(at + 1, end - at - 1);
            if (name is "fi")
                depth--;
            else if (name.StartsWith("if") && name is not ("iff" or "ifthenelse") && depth < MostNested)
                depth++;
            if (depth == 0)
                return (end, end - start);
            if (at + 2 >= text.Length)
                break;
        }

        return (start, text.Length - start);
    }
}
