using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

internal sealed class LineJoiner(Vocabulary vocabulary)
{
    public TracedText Join(IReadOnlyList<SourceLine> lines)
    {
        var joined = new TracedText();
        var previous = "";
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Text.Length > 0))
        {
            var seam = Seam.Between(previous, line.Text, vocabulary);
            joined.RemoveLast(seam.Drop);
            joined.AppendBefore(line.Start, seam.Glue);
            joined.Append(line.Text, line.Start);
            previous = line.Text;
        }

        return joined;
    }

    public static TracedText JoinCells(SourceLine row)
    {
        var joined = new TracedText();
        foreach (var cell in TableForm.Cells(row))
        {
            if (joined.Length > 0)
                joined.AppendBefore(cell.Start, " | ");
            joined.Append(cell.Text, cell.Start);
        }

        return joined;
    }

    public static TracedText JoinCode(IReadOnlyList<SourceLine> lines)
    {
        var joined = new TracedText();
        foreach (var line in lines)
        {
            if (joined.Length > 0)
                joined.AppendBefore(line.Start, "\n");
            joined.Append(line.Text, line.Start);
        }

        return joined;
    }
}
