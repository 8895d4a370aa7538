using System.Text.RegularExpressions;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// Where the entries of one reference list start: at its numbers, at the edge that the other lines hang from, or after a gap.
internal sealed partial class EntryStarts
{
    private const int LargestStep = 3;
    private const double FewestOfEither = 0.12;

    private readonly HashSet<Row> starts = new(ReferenceEqualityComparer.Instance);

    private EntryStarts(bool isNumbered, double size) => (IsNumbered, Size) = (isNumbered, size);

    public bool IsNumbered { get; }

    // What the list is set in; its type may stand higher than that of the text.
    public double Size { get; }

    public bool Contains(Row row) => starts.Contains(row);

    public static EntryStarts In(IReadOnlyList<Row> rows)
    {
        var numbered = Numbered(rows);
        if (numbered.Count > 1 && ReferenceEquals(numbered[0], rows[0]))
            return new EntryStarts(isNumbered: true, rows[0].Size).With(numbered);

        var flush = rows.Count(row => !row.IsIndented);
        var isHanging = flush >= rows.Count * FewestOfEither && rows.Count - flush >= rows.Count * FewestOfEither;
        return new EntryStarts(isNumbered: false, rows[0].Size).With(isHanging
            ? rows.Where(row => row.IsIndented == rows[0].IsIndented)
            : rows.Where((row, index) => index == 0 || IsApart(rows[index - 1], row)));
    }

    public static (string Label, int Number, int Length)? LabelOf(string text)
    {
        if (PrintedLabel.At(text) is { IsNumbered: true } label)
            return (label.Text, label.Number, label.Width);

        var bare = Bare().Match(text);
        return bare.Success ? (bare.Groups["number"].Value, int.Parse(bare.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), bare.Length) : null;
    }

    private EntryStarts With(IEnumerable<Row> rows)
    {
        starts.UnionWith(rows);
        return this;
    }

    private static List<Row> Numbered(IReadOnlyList<Row> rows)
    {
        var found = new List<Row>();
        var last = 0;
        foreach (var row in rows)
        {
            if (LabelOf(row.Text) is not { } label || label.Number <= last || label.Number > last + LargestStep)
                continue;
            found.Add(row);
            last = label.Number;
        }

        return found;
    }

    private static bool IsApart(Row above, Row row) => row.IsRightUnder(above)
        ? above.IsClosed && above.HasRoomFor(row)
        : !Sentences.StartsLower(row.Text) && (above.IsClosed || above.Page == row.Page && ReferenceEquals(above.Column, row.Column));

    [GeneratedRegex(@"^(?<number>\d{1,3})\s{1,4}(?=\p{Lu}|\p{Lo})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
