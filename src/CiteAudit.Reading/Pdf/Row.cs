using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// One printed line of one column, complete from its label to its end.
internal sealed record Row(int Page, Column Column, Box Box, string Text, IReadOnlyList<Mark> Marks)
{
    public const string CellBreak = "\t";

    // Lines of large print stand as close as this where the column's other lines are small.
    private const double LeastPitch = 1.1;

    public double FirstWord { get; init; }

    // Whether wide gaps part it into cells.
    public bool IsTable { get; init; }

    // Whether it stands in the notes at the foot of its page.
    public bool IsNote { get; init; }

    public double Size => Box.Height;

    public double Indent => Box.Left - Column.Left;

    // Whether its sentence ends with it; the number of a source may be raised behind the full stop.
    public bool IsClosed => Sentences.IsClosed(Marks is [.., { Kind: MarkKind.Superscript } last] && last.Span.End == Text.Length ? Text[..last.Span.Start] : Text);

    public bool IsIndented => Indent > Size * 0.4;

    // Whether the next line's first word would have stood here too, had the text gone on.
    public bool HasRoomFor(Row next) => Box.Right + (Size * 0.3) + next.FirstWord < Column.Right - (Size * 0.2);

    // The part of the column that the line leaves empty.
    public double Free => (Column.Right - Box.Right) / Math.Max(1, Column.Right - Column.Left);

    // Fonts of one size differ in height by a tenth or so.
    public bool IsSizedAs(Row other) => Size > other.Size * 0.88 && Size < other.Size * 1.14;

    public bool IsRightUnder(Row other) => Page == other.Page
        && Box.Bottom > other.Box.Bottom
        && Box.Bottom - other.Box.Bottom < Math.Max((Math.Max(Column.Pitch, other.Column.Pitch) * 1.25) + 1, Size * LeastPitch);
}
