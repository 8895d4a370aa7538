namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record ReferenceView(
    string Id,
    string Label,
    string Raw,
    Badge Outcome,
    string Reason,
    string? Where,
    IReadOnlyList<Link> Dois,
    IReadOnlyList<Pair> Fields,
    ConfidenceView Reading,
    string? Damage,
    string? Repairs,
    RecordView? Record,
    IReadOnlyList<ComparisonRow> Comparisons,
    IReadOnlyList<AnswerRow> Answers,
    IReadOnlyList<Link> Findings,
    IReadOnlyList<Link> CitedBy);
