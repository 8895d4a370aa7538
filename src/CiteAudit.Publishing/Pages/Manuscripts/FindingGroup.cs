namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record FindingGroup(string Id, Badge Severity, string Number, IReadOnlyList<FindingView> Findings);
