namespace CiteAudit.Publishing.Pages.Rules;

internal sealed record RuleUse(Link Manuscript, string Number);
