using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// The notes at the foot of a column: small rows under text, the first of them with a number or a sign.
internal static partial class Footnotes
{
    private const double LargestNote = 0.94;

    public static IReadOnlyList<Row> Marked(IReadOnlyList<Row> rows, double body)
    {
        var first = rows.Count;
        while (first > 0 && rows[first - 1].Size < body * LargestNote && !rows[first - 1].IsTable)
            first--;
        while (first < rows.Count && LabelOf(rows[first]) is null)
            first++;
        // A list of references in small print stands under its heading, or fills the column.
        if (first == 0 || first == rows.Count || HeadingForm.IsKnown(rows[first - 1].Text) || rows[first - 1].Size < body * LargestNote)
            return rows;

        return [.. rows.Select((row, index) => row with { IsNote = index >= first })];
    }

    // The number or sign before a note, which most styles raise.
    public static string? LabelOf(Row row)
    {
        if (row.Marks is [{ Kind: MarkKind.Superscript, Span.Start: 0 } mark, ..])
            return mark.Span.In(row.Text).Trim();

        var label = Printed().Match(row.Text);
        return label.Success ? label.Groups["label"].Value : null;
    }

    [GeneratedRegex(@"^(?<label>\d{1,3}|[*†‡§¶]{1,3})[.)]?\s{0,3}(?=[\p{Lu}""“‘(h])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();
}
