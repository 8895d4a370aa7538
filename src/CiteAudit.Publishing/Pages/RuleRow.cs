namespace CiteAudit.Publishing.Pages;

internal sealed record RuleRow(
    Link Id,
    string Title,
    Badge Severity,
    CountCell Findings,
    CountCell Manuscripts,
    CountCell Abstentions);
