namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>The findings of one severity.</summary>
internal sealed record FindingGroup(string Id, Badge Severity, string Number, IReadOnlyList<FindingView> Findings);
