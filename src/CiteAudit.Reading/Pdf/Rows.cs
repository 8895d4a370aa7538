using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// Joins the fragments of a column that stand on one line: labels and their entries, raised figures, cells of a table.
internal static class Rows
{
    private const double SameLine = 0.6;
    // A label stands this far from its entry at most, in letter heights; wider gaps part cells.
    private const double WidestGap = 1.6;
    private const double WidestLabelGap = 4;
    private const int LongestLabel = 6;
    private const int LongestScript = 12;

    public static IEnumerable<Row> Of(int page, IReadOnlyList<Fragment> fragments)
    {
        var lines = Lines(fragments);
        var column = Measure(lines);
        return lines.Select(line => Join(page, column, line));
    }

    private static List<List<Fragment>> Lines(IReadOnlyList<Fragment> fragments)
    {
        var lines = new List<List<Fragment>>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Box.Middle).ThenBy(fragment => fragment.Box.Left))
        {
            var line = lines.TakeLast(3).FirstOrDefault(line => line.TrueForAll(other => StandBeside(other, fragment)));
            if (line is null)
                lines.Add([fragment]);
            else
                line.Add(fragment);
        }

        foreach (var line in lines)
            line.Sort((one, other) => one.Box.Left.CompareTo(other.Box.Left));
        return lines;
    }

    private static bool StandBeside(Fragment one, Fragment other) =>
        one.Box.Beside(other.Box) >= SameLine && (one.Box.Right <= other.Box.Left + 1 || other.Box.Right <= one.Box.Left + 1);

    private static Column Measure(List<List<Fragment>> lines)
    {
        var lefts = lines.Select(line => line[0].Box.Left).Order().ToArray();
        var rights = lines.Select(line => line[^1].Box.Right).Order().ToArray();
        var bottoms = lines.Select(line => Main(line).Box.Bottom).ToArray();
        var pitches = bottoms.Zip(bottoms.Skip(1), (upper, lower) => lower - upper).Where(pitch => pitch > 1).Order().ToArray();
        // One stray line in the margin does not move the edge.
        var left = lefts.Length > 4 && lefts[1] - lefts[0] > 6 ? lefts[1] : lefts[0];
        var right = rights.Length > 4 && rights[^1] - rights[^2] > 6 ? rights[^2] : rights[^1];
        return new Column(left, right, pitches.Length == 0 ? Main(lines[0]).Size * 1.2 : pitches[pitches.Length / 2]);
    }

    private static Fragment Main(List<Fragment> line) => line.MaxBy(fragment => fragment.Text.Length)!;

    private static Row Join(int page, Column column, List<Fragment> line)
    {
        var main = Main(line).Box;
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var wide = 0;
        for (var index = 0; index < line.Count; index++)
        {
            var fragment = line[index];
            var gap = index == 0 ? 0 : fragment.Box.Left - line[index - 1].Box.Right;
            var script = gap < main.Height && fragment.Text.Length <= LongestScript ? LineText.Script(fragment.Box, main) : null;
            var isWide = gap > main.Height * (text.Length <= LongestLabel ? WidestLabelGap : WidestGap);
            wide += isWide ? 1 : 0;
            text.Append(index == 0 ? "" : isWide ? Row.CellBreak : gap < main.Height * (script is null ? 0.08 : 0.3) ? "" : " ");
            marks.AddRange(script is { } kind
                ? [new Mark(kind, new TextSpan(text.Length, fragment.Text.Length))]
                : fragment.Marks.Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start + text.Length } }));
            text.Append(fragment.Text);
        }

        var box = main with { Left = line[0].Box.Left, Right = line[^1].Box.Right };
        return new Row(page, column, box, text.ToString(), marks) { FirstWord = line[0].FirstWord, IsTable = wide > 0 };
    }
}
