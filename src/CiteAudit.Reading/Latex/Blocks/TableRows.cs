using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Blocks;

// Cuts a tabular at its \\ and &, outside of braces.
internal static class TableRows
{
    public static IEnumerable<IReadOnlyList<TextSpan>> Of(TexText tex, TextSpan table)
    {
        var text = tex.Text;
        var (cells, start) = (new List<TextSpan>(), table.Start);
        for (var at = table.Start; at < table.End; at++)
        {
            if (text[at] == '{' && tex.CloseOf(at) is { } close && close < table.End)
            {
                at = close;
            }
            else if (text[at] == '&')
            {
                cells.Add(TextSpan.Between(start, at));
                start = at + 1;
            }
            else if (text[at] == '\\')
            {
                var end = CommandName.End(text, at, table.End);
                if (text.AsSpan(at + 1, end - at - 1) is "\\" or "tabularnewline")
                {
                    cells.Add(TextSpan.Between(start, at));
                    yield return cells;
                    (cells, start) = ([], SkipGap(tex, end, table.End));
                    end = start;
                }

                at = end - 1;
            }
        }

        cells.Add(TextSpan.Between(start, table.End));
        yield return cells;
    }

    // \\*[2pt]
    private static int SkipGap(TexText tex, int position, int end)
    {
        var arguments = new Arguments(tex, position, end);
        arguments.Star();
        arguments.Optional();
        return arguments.Position;
    }
}
