using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

internal static class TableRows
{
    // Pages were laid out with tables once: a cell with headings or paragraphs of text is a column of the page.
    public static bool IsLayout(IElement table) =>
        table.GetAttribute("role") is "presentation" or "none"
        || table.QuerySelector("h1,h2,h3,table,ol.references,li") is not null
        || table.QuerySelectorAll("td").Any(cell => cell.Children.Count(child => child.IsNamed("p")) > 2);

    // The caption, then a passage a row.
    public static IEnumerable<Passage> Of(IElement table, Func<IElement, PassageKind, Passage?> text)
    {
        if (table.QuerySelector("caption") is { } caption && text(caption, PassageKind.Caption) is { } printed)
            yield return printed;
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => text(cell, PassageKind.Table)).OfType<Passage>().ToList();
            if (cells.Count > 0)
                yield return Joined(cells, row.Location());
        }
    }

    private static Passage Joined(List<Passage> cells, Location location)
    {
        const string Bar = " | ";
        var marks = new List<Mark>();
        var offset = 0;
        foreach (var cell in cells)
        {
            var shift = offset;
            marks.AddRange(cell.Marks.Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start + shift } }));
            offset += cell.Text.Length + Bar.Length;
        }

        return new Passage(PassageKind.Table, string.Join(Bar, cells.Select(cell => cell.Text)), location) { Marks = marks };
    }
}
