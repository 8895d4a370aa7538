using System.Text.RegularExpressions;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

internal static partial class TableForm
{
    public static bool IsTable(IReadOnlyList<SourceLine> lines) =>
        lines.Any(line => line.Text.Trim().Count(glyph => glyph == '\t') > 1)
        || lines.All(line => line.Text.Trim().Contains('\t', StringComparison.Ordinal))
        || (lines.Count > 1 && lines.Take(3).Any(line => Rule().IsMatch(line.Text)));

    // Whether a line only draws the table.
    public static bool IsRule(string line) => Rule().IsMatch(line);

    // The cells of a row, each with its place in the source.
    public static IEnumerable<SourceLine> Cells(SourceLine row)
    {
        var separator = row.Text.Trim().Contains('\t', StringComparison.Ordinal) ? '\t' : '|';
        var start = 0;
        for (var index = 0; index <= row.Text.Length; index++)
        {
            if (index < row.Text.Length && (row.Text[index] != separator || (index > 0 && row.Text[index - 1] == '\\')))
                continue;

            var cell = (row with { Text = row.Text[start..index], Start = row.Start + start }).Trim();
            if (cell.Text.Length > 0)
                yield return cell;
            start = index + 1;
        }
    }

    [GeneratedRegex(@"^\s*[|+:-][\s:=|+-]*[|+][\s:=|+-]*\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Rule();
}
