namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record FindingView(
    string Id,
    Badge Severity,
    string Message,
    Link Rule,
    string? RuleTitle,
    string? Where,
    ConfidenceView Confidence,
    string? Suggestion,
    IReadOnlyList<EvidenceView> Evidence,
    IReadOnlyList<Link> Subjects,
    Pair? Silence);
