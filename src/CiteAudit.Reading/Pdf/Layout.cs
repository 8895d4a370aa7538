using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// All rows of a document in reading order, and the size its text is set in.
internal sealed record Layout(IReadOnlyList<Row> Rows, double BodySize)
{
    // Headings are set a point or more larger than text of nine to twelve points.
    private const double HeadingRatio = 1.12;
    private const int LongestHeading = 250;

    public static Layout Of(IReadOnlyList<Page> pages)
    {
        var groups = RunningHeads.Without(pages)
            .SelectMany(page => Columns.Of(page.Fragments).Select(group => RowsOf(page.Number, group)))
            .ToList();
        var body = Median(groups.SelectMany(group => group));
        return new Layout([.. groups.SelectMany(group => Footnotes.Marked(Tables(group), body))], body);
    }

    // In a narrow column a heading may fill its line; that of the references is worth more than its width.
    public static bool IsKnown(Row row) => (row.Free > 0.3 && (HeadingForm.IsKnown(row.Text) || HeadingWords.IsAfterword(row.Text))) || IsReferences(row);

    public static bool IsReferences(Row row) => HeadingWords.IsReferences(HeadingForm.Bare(row.Text)) && !Sentences.StartsLower(row.Text);

    // Larger than the text around it, which is the body's or a list's in type of its own.
    public static bool IsLarge(Row row, double size) =>
        row.Size >= size * HeadingRatio && row.Text.Length <= LongestHeading && row.Text.Count(char.IsLetter) > 1;

    private static IReadOnlyList<Row> RowsOf(int page, IReadOnlyList<Fragment> group) => [.. Pdf.Rows.Of(page, group)];

    // One line with a wide gap is a formula with its number, or a line of authors; several in a row are a table.
    private static IReadOnlyList<Row> Tables(IReadOnlyList<Row> rows) =>
        [.. rows.Select((row, index) => row with { IsTable = row.IsTable && (IsTable(rows, index - 1) || IsTable(rows, index + 1)) })];

    private static bool IsTable(IReadOnlyList<Row> rows, int index) => index >= 0 && index < rows.Count && rows[index].IsTable;

    private static double Median(IEnumerable<Row> rows)
    {
        var sizes = rows.Select(row => (row.Size, Weight: (long)row.Text.Length)).OrderBy(row => row.Size).ToList();
        var half = sizes.Sum(row => row.Weight) / 2;
        foreach (var (size, weight) in sizes)
        {
            half -= weight;
            if (half < 0)
                return size;
        }

        return 0;
    }
}
