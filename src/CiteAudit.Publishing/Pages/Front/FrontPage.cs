namespace CiteAudit.Publishing.Pages.Front;

/// <summary>The page a reader opens first.</summary>
internal sealed record FrontPage(
    Shell Shell,
    string Title,
    string Lede,
    IReadOnlyList<Figure> Figures,
    OutcomeChart Outcomes,
    IReadOnlyList<ManuscriptRow> Manuscripts,
    IReadOnlyList<RuleRow> Rules,
    IReadOnlyList<ProblemRow> Unread,
    string? Abstained);
