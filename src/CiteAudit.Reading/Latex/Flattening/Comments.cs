namespace CiteAudit.Reading.Latex.Flattening;

internal static class Comments
{
    // A comment takes its line end and the indent of the next line with it, but leaves an empty line, which ends a paragraph.
    public static int End(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        if (end < 0)
            return text.Length;

        var next = end + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            next++;
        return next < text.Length && text[next] == '\n' ? end : StartsLine(text, start) ? end + 1 : next;
    }

    private static bool StartsLine(string text, int start) => start == 0 || text[start - 1] == '\n';
}
