using CiteAudit.Model;

namespace CiteAudit.Reading.Lines;

internal sealed class SourceText
{
    private readonly List<SourceLine> lines = [];
    private readonly bool paged;

    public SourceText(string text)
    {
        paged = text.Contains('\f', StringComparison.Ordinal);
        var (start, page) = (0, paged ? 1 : 0);
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            page = Add(text, start, end, page);
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }
    }

    public IReadOnlyList<SourceLine> Lines => lines;

    public Location LocationOf(int offset)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        var line = lines[low];
        return new Location(line.Number, offset - line.Start + 1, line.Page);
    }

    private int Add(string text, int start, int end, int page)
    {
        var line = text[start..end];
        if (!paged)
        {
            lines.Add(new SourceLine(line, start, lines.Count + 1, page));
            return page;
        }

        var leading = line.TakeWhile(glyph => glyph == '\f' || char.IsWhiteSpace(glyph)).Count(glyph => glyph == '\f');
        lines.Add(new SourceLine(line.Replace('\f', ' '), start, lines.Count + 1, page + leading));
        return page + line.Count(glyph => glyph == '\f');
    }
}
