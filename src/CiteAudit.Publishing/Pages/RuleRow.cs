namespace CiteAudit.Publishing.Pages;

/// <summary>A rule in a table: what it found, and how often it could not tell.</summary>
internal sealed record RuleRow(
    Link Id,
    string Title,
    Badge Severity,
    CountCell Findings,
    CountCell Manuscripts,
    CountCell Abstentions);
