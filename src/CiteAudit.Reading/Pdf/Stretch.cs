using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// Rows that form one passage; the label is taken off the first of them.
internal sealed record Stretch(PassageKind Kind, IReadOnlyList<Row> Rows)
{
    public int Level { get; init; }

    public string? Label { get; init; }
}
