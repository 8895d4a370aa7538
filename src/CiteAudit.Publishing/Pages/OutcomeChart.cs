namespace CiteAudit.Publishing.Pages;

/// <summary>How the checks of references came out: a bar and its legend.</summary>
internal sealed record OutcomeChart(string Summary, IReadOnlyList<Segment> Segments, IReadOnlyList<OutcomeRow> Rows);
