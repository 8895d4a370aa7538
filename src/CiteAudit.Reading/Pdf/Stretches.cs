using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// Cuts the rows of a document into passages.
internal sealed class Stretches(Layout layout)
{
    // Farther below its last line than this, in line distances, nothing belongs to a reference list without a label of its own.
    private const double FarBelow = 2.5;

    private readonly List<Stretch> stretches = [];
    private readonly ItemStarts items = new();
    private List<Row> open = [];
    private EntryStarts? list;

    public IReadOnlyList<Stretch> Cut()
    {
        for (var index = 0; index < layout.Rows.Count; index++)
        {
            var row = layout.Rows[index];
            if (open.Count > 0 && !Continues(row))
            {
                Close();
                if (list is null && stretches[^1].Kind == PassageKind.Heading && HeadingWords.IsReferences(HeadingForm.Bare(stretches[^1].Rows[0].Text)))
                    list = EntriesFrom(index);
            }

            open.Add(row);
        }

        if (open.Count > 0)
            Close();
        return stretches;
    }

    private EntryStarts? EntriesFrom(int index)
    {
        var size = Math.Max(layout.BodySize, layout.Rows[index].Size);
        var rows = layout.Rows.Skip(index).TakeWhile(row => !Layout.IsLarge(row, size) && !Layout.IsKnown(row)).Where(row => !row.IsNote).ToList();
        return rows.Count == 0 ? null : EntryStarts.In(rows);
    }

    private bool IsLarge(Row row) => Layout.IsLarge(row, Math.Max(layout.BodySize, list?.Size ?? 0));

    private bool Continues(Row row)
    {
        var above = open[^1];
        if (IsLarge(row) || IsLarge(above))
            return IsLarge(row) && IsLarge(above) && row.IsSizedAs(above) && row.IsRightUnder(above) && !HeadingForm.IsNumbered(row.Text);
        if (list is not null && !row.IsNote && !above.IsNote)
            return !list.Contains(row) && !Layout.IsKnown(row) && row.IsSizedAs(above) && !IsFarBelow(above, row);
        if ((row.IsNote && Footnotes.LabelOf(row) is not null) || (open.Count == 1 && Layout.IsReferences(above)))
            return false;
        if (Layout.IsKnown(row) || CaptionForm.IsCaption(row.Text))
            return false;

        return items.LabelOf(row.Text, above.Text) is null && ProseSeams.Continues(open[0], above, row);
    }

    private static bool IsFarBelow(Row above, Row row) =>
        row.Page == above.Page && ReferenceEquals(row.Column, above.Column) && row.Box.Bottom - above.Box.Bottom > row.Column.Pitch * FarBelow;

    private void Close()
    {
        var first = open[0];
        if (first.IsTable && open.Count > 1)
            stretches.AddRange(open.Select(row => new Stretch(PassageKind.Table, [row])));
        else
            stretches.Add(Closed(first));
        if (stretches[^1].Kind == PassageKind.Heading)
            list = null;
        open = [];
    }

    private Stretch Closed(Row first)
    {
        if (first.IsNote)
            return new Stretch(PassageKind.Footnote, open) { Label = Footnotes.LabelOf(first) };
        if (list is not null && list.Contains(first))
            return new Stretch(PassageKind.ListItem, open) { Level = 1, Label = list.At(first).Label };
        if (LevelOf() is > 0 and var level)
            return new Stretch(PassageKind.Heading, open) { Level = level };
        if (CaptionForm.IsCaption(first.Text))
            return new Stretch(PassageKind.Caption, open);

        return PrintedLabel.At(first.Text) is { } label && items.LabelOf(first.Text, previous: null) is not null
            ? new Stretch(PassageKind.ListItem, open) { Level = 1, Label = label.Text }
            : new Stretch(PassageKind.Paragraph, open);
    }

    private int LevelOf()
    {
        var first = open[0];
        var text = string.Join(' ', open.Select(row => row.Text));
        var printed = open.Count < 4 ? HeadingForm.LevelOf(text) : 0;
        if (printed > 0 && (open.Count > 1 || first.Free > 0.2 || IsLarge(first) || Layout.IsReferences(first)))
            return printed;

        return IsLarge(first) && open.Count < 6 ? first.Size > layout.BodySize * 1.5 ? 1 : 2 : 0;
    }
}
