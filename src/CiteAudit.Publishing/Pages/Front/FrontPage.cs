namespace CiteAudit.Publishing.Pages.Front;

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
