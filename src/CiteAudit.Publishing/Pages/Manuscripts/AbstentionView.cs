namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>A rule that could not tell, and about what.</summary>
internal sealed record AbstentionView(Link Rule, string? RuleTitle, string Reason, IReadOnlyList<Link> Subjects);
