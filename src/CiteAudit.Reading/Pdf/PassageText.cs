using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// Joins the rows of a stretch into a passage.
internal sealed class PassageText(Vocabulary vocabulary)
{
    public Passage Of(Stretch stretch)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var anchors = new List<Anchor>();
        var rows = WithoutLabel(stretch);
        var above = "";
        foreach (var row in rows)
        {
            var isRaised = row.Marks is [{ Kind: MarkKind.Superscript, Span.Start: 0 }, ..];
            var seam = isRaised ? new Seam(0, "") : Seam.Between(above, row.Text, vocabulary);
            text.Length -= seam.Drop;
            text.Append(seam.Glue);
            var start = text.Length;
            if (anchors.Count == 0 || anchors[^1].Location.Page != row.Page)
                anchors.Add(new Anchor(start, PlaceOf(row)));
            marks.AddRange(row.Marks.Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start + start } }));
            text.Append(row.Text);
            above = row.Text;
        }

        return new Passage(stretch.Kind, text.ToString(), PlaceOf(stretch.Rows[0]))
        {
            Level = stretch.Level,
            Label = stretch.Label,
            Marks = stretch.Kind == PassageKind.Table ? [] : marks,
            Anchors = anchors,
        };
    }

    private static Location PlaceOf(Row row) => new(Line: 0, Page: row.Page);

    private static IEnumerable<Row> WithoutLabel(Stretch stretch)
    {
        var rows = stretch.Rows.Select(row => Spaced(row, stretch.Kind));
        if (stretch.Label is not { } label)
            return rows;

        var first = rows.First();
        var start = first.Text.IndexOf(label, StringComparison.Ordinal) + label.Length;
        while (start < first.Text.Length && (char.IsWhiteSpace(first.Text[start]) || (stretch.Kind == PassageKind.Footnote && first.Text[start] is '.' or ')')))
            start++;
        var marks = first.Marks
            .Where(mark => mark.Span.Start >= start)
            .Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start - start } });
        return rows.Skip(1).Prepend(first with { Text = first.Text[start..], Marks = [.. marks] }).Where(row => row.Text.Length > 0);
    }

    private static Row Spaced(Row row, PassageKind kind) => row.Text.Contains(Row.CellBreak, StringComparison.Ordinal)
        ? row with { Text = row.Text.Replace(Row.CellBreak, kind == PassageKind.Table ? " | " : " ", StringComparison.Ordinal) }
        : row;
}
