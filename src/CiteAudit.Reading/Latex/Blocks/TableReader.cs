using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Blocks;

// Writes a tabular row by row, cells joined by a bar; rows of rules alone are none.
internal sealed class TableReader(TexText tex, Page page)
{
    public void Read(TextSpan table)
    {
        var text = table.In(tex.Text);
        var first = text.IndexOf("\\endfirsthead", StringComparison.Ordinal);
        var head = first < 0 ? -1 : text.IndexOf("\\endhead", first, StringComparison.Ordinal);
        if (head < 0)
        {
            Rows(table);
            return;
        }

        // A longtable states its head twice, for the first page and for those after it.
        Rows(new TextSpan(table.Start, first));
        Rows(TextSpan.Between(table.Start + head, table.End));
    }

    private void Rows(TextSpan span)
    {
        foreach (var cells in TableRows.Of(tex, span))
        {
            if (Caption(cells[0]) is { } words)
                page.Write(PassageKind.Caption, words);
            else
                Row(cells);
        }
    }

    private void Row(IReadOnlyList<TextSpan> cells)
    {
        var row = page.Open(PassageKind.Table);
        for (var index = 0; index < cells.Count; index++)
        {
            page.At(cells[index].Start, PassageKind.Table);
            if (index > 0)
                row.Run.Append(" | ");
            row.Writer.Write(cells[index]);
        }

        if (row.Close() is { } written && written.Text.All(glyph => glyph is '|' or ' '))
            page.Open(PassageKind.Table);
        page.Close();
    }

    private TextSpan? Caption(TextSpan cell)
    {
        var start = tex.Text.IndexOf("\\caption", cell.Start, cell.Length, StringComparison.Ordinal);
        if (start < 0)
            return null;

        var arguments = new Arguments(tex, CommandName.End(tex.Text, start, cell.End), cell.End);
        arguments.Star();
        arguments.Optional();
        return arguments.Group();
    }
}
