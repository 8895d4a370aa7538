using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// Whether a row goes on with the paragraph of the row before it.
internal static class ProseSeams
{
    // Ragged lines end within a quarter of the column's width from its edge.
    private const double Ragged = 0.28;

    public static bool Continues(Row first, Row above, Row row)
    {
        if (!row.IsSizedAs(above) || row.IsTable != above.IsTable || row.IsNote != above.IsNote)
            return false;
        if (row.IsTable)
            return row.IsRightUnder(above);

        return row.IsRightUnder(above) ? ContinuesBelow(first, above, row)
            : !(row.Page == above.Page && ReferenceEquals(row.Column, above.Column)) && ContinuesElsewhere(above, row);
    }

    private static bool ContinuesBelow(Row first, Row above, Row row)
    {
        var isItem = ReferenceEquals(first, above) && PrintedLabel.At(first.Text) is not null;
        if (row.IsIndented && row.Box.Left > above.Box.Left + (row.Size * 0.4) && !isItem && !AreCentred(above, row))
            return false;
        if (!above.HasRoomFor(row))
            return true;

        return !above.IsClosed && (above.Free < Ragged || Sentences.StartsLower(row.Text) || Sentences.AsksForMore(above.Text) || AreCentred(above, row));
    }

    // At the top of another column or page: paragraphs that an indent would start go on without one.
    private static bool ContinuesElsewhere(Row above, Row row) =>
        !row.IsIndented
        && !above.IsClosed
        && (!above.HasRoomFor(row) || above.Free < Ragged || Sentences.StartsLower(row.Text))
        && !HeadingForm.IsKnown(row.Text);

    private static bool AreCentred(Row above, Row row) => IsCentred(above) && IsCentred(row);

    private static bool IsCentred(Row row)
    {
        var (left, right) = (row.Box.Left - row.Column.Left, row.Column.Right - row.Box.Right);
        return Math.Abs(left - right) < row.Size && left > row.Size;
    }
}
