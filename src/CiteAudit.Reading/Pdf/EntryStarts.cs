using CiteAudit.Reading.Splitting.Entries;

namespace CiteAudit.Reading.Pdf;

// Where the entries of one reference list start, and behind which labels.
internal sealed class EntryStarts
{
    private readonly Dictionary<Row, EntryStart> starts = new(ReferenceEqualityComparer.Instance);

    private EntryStarts(double size) => Size = size;

    // What the list is set in; its type may stand higher than that of the text.
    public double Size { get; }

    public bool Contains(Row row) => starts.ContainsKey(row);

    public EntryStart At(Row row) => starts[row];

    public static EntryStarts In(IReadOnlyList<Row> rows)
    {
        var cut = ListCut.Of([.. rows.Select((row, index) => Line(row, index == 0 ? null : rows[index - 1]))]);
        var found = new EntryStarts(rows[0].Size);
        foreach (var start in cut.Starts)
            found.starts[rows[start.Line]] = start;
        return found;
    }

    private static ListLine Line(Row row, Row? above) => new(row.Text, GapOf(row, above))
    {
        IsIndented = row.IsIndented,
        FollowsShort = above?.HasRoomFor(row),
    };

    private static LineGap GapOf(Row row, Row? above) =>
        above is null || above.Page != row.Page || !ReferenceEquals(above.Column, row.Column) ? LineGap.Page
        : row.IsRightUnder(above) ? LineGap.None
        : LineGap.Wide;
}
