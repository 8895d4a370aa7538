using System.Globalization;
using System.Net;

namespace CiteAudit.Reading.Pdf;

// Reads what "pdftotext -bbox-layout" prints, page by page. It is XHTML with one element a line; it is read line by line because
// a PDF's words may hold characters that XML forbids, which pdftotext lets through (Poppler 22.12).
internal sealed class BoxParser(TextReader output)
{
    // No page of print has more lines; what lies beyond is left out.
    private const int MostFragments = 5_000;

    // Spaces of justified lines seldom grow to this part of the letters' height; gutters are wider.
    private const double WidestSpace = 0.8;

    private readonly List<Fragment> fragments = [];
    private List<Word> words = [];
    private double height;

    public IEnumerable<Page> Pages()
    {
        var number = 0;
        while (output.ReadLine() is { } text)
        {
            var line = text.AsSpan().Trim();
            if (line.StartsWith("<word "))
                AddWord(line);
            else if (line.StartsWith("<line ") || line.StartsWith("</line"))
                CloseLine();
            else if (line.StartsWith("<page "))
                Open(line, ref number);
            else if (line.StartsWith("</page"))
                yield return new Page(number, height, [.. fragments]);
        }
    }

    private void Open(ReadOnlySpan<char> line, ref int number)
    {
        number++;
        height = Number(line, "height");
        fragments.Clear();
        words = [];
    }

    private void AddWord(ReadOnlySpan<char> line)
    {
        var start = line.IndexOf('>') + 1;
        var end = line.LastIndexOf("</word>");
        if (start == 0 || end <= start)
            return;

        var text = WebUtility.HtmlDecode(line[start..end].ToString());
        var box = new Box(Number(line, "xMin"), Number(line, "yMin"), Number(line, "xMax"), Number(line, "yMax"));
        if (text.Any(glyph => !char.IsWhiteSpace(glyph) && !char.IsControl(glyph)) && !IsTurned(box, text))
            words.Add(new Word(box, text));
    }

    private void CloseLine()
    {
        foreach (var stretch in Stretches())
        {
            if (fragments.Count < MostFragments && LineText.Of(stretch) is { } fragment)
                fragments.Add(fragment);
        }

        words = [];
    }

    // Poppler takes a line of one column and its neighbour for one where the gutter is narrow.
    private IEnumerable<List<Word>> Stretches()
    {
        var stretch = new List<Word>();
        foreach (var word in words)
        {
            if (stretch.Count > 0 && word.Box.Left - stretch[^1].Box.Right > Math.Max(word.Box.Height, stretch[^1].Box.Height) * WidestSpace)
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(word);
        }

        if (stretch.Count > 0)
            yield return stretch;
    }

    // Text that runs up the margin, as the stamp of a preprint server does.
    private static bool IsTurned(Box box, string text) => text.Length > 3 && box.Height > box.Width * 2;

    private static double Number(ReadOnlySpan<char> line, string name)
    {
        var at = line.IndexOf(name + "=\"", StringComparison.Ordinal);
        if (at < 0)
            return 0;

        var value = line[(at + name.Length + 2)..];
        var end = value.IndexOf('"');
        return end > 0 && double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, -20_000, 20_000)
            : 0;
    }
}
