using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// The notes at the foot of a column: small rows under text, the first of them with a number or a sign.
internal static partial class Footnotes
{
    private const double LargestNote = 0.94;
    private const double LowerHalf = 300;

    // Notes in the size of the text have raised numbers, at one line of six at least, and stand in the lower half of the page.
    private const int MostLinesToNote = 6;

    public static IReadOnlyList<Row> Marked(IReadOnlyList<Row> rows, double body)
    {
        var first = Math.Min(FirstSmall(rows, body), FirstRaised(rows));
        return [.. rows.Select((row, index) => row with { IsNote = index >= first })];
    }

    private static int FirstRaised(IReadOnlyList<Row> rows)
    {
        var raised = Enumerable.Range(0, rows.Count).Where(index => IsRaised(rows[index]) && rows[index].Box.Top > LowerHalf).ToList();
        return raised.Count > 0 && raised[0] > 0 && raised.Count * MostLinesToNote >= rows.Count - raised[0] ? raised[0] : rows.Count;
    }

    private static bool IsRaised(Row row) =>
        row.Marks is [{ Kind: MarkKind.Superscript, Span.Start: 0 } mark, ..] && mark.Span.In(row.Text).All(char.IsAsciiDigit) && !row.IsIndented;

    private static int FirstSmall(IReadOnlyList<Row> rows, double body)
    {
        var first = rows.Count;
        while (first > 0 && rows[first - 1].Size < body * LargestNote && !rows[first - 1].IsTable)
            first--;
        while (first < rows.Count && LabelOf(rows[first]) is null)
            first++;
        // A list of references in small print stands under its heading, or fills the column.
        if (first == 0 || first == rows.Count || HeadingForm.IsKnown(rows[first - 1].Text) || rows[first - 1].Size < body * LargestNote)
            return rows.Count;

        return first;
    }

    // The number or sign before a note, which most styles raise.
    public static string? LabelOf(Row row)
    {
        if (row.Marks is [{ Kind: MarkKind.Superscript, Span.Start: 0 } mark, ..])
            return mark.Span.In(row.Text).Trim();

        var label = Printed().Match(row.Text);
        return label.Success ? label.Groups["label"].Value : null;
    }

    [GeneratedRegex(@"^(?<label>\d{1,3}|[*†‡§¶]{1,3})[.)]?\s{0,3}(?=[\p{Lu}""“‘(h])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Printed();
}
