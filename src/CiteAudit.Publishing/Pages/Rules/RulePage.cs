namespace CiteAudit.Publishing.Pages.Rules;

internal sealed record RulePage(
    Shell Shell,
    string Id,
    string Name,
    string Title,
    Badge Severity,
    string Family,
    string Since,
    string Text,
    IReadOnlyList<RuleUse> Uses,
    string? MoreUses);
