namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record AbstentionView(Link Rule, string? RuleTitle, string Reason, IReadOnlyList<Link> Subjects);
