namespace CiteAudit.Publishing.Pages;

internal sealed record OutcomeChart(string Summary, IReadOnlyList<Segment> Segments, IReadOnlyList<OutcomeRow> Rows);
