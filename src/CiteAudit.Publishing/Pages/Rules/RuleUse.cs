namespace CiteAudit.Publishing.Pages.Rules;

/// <summary>A manuscript in which a rule found something.</summary>
internal sealed record RuleUse(Link Manuscript, string Number);
