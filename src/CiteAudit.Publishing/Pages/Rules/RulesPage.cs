namespace CiteAudit.Publishing.Pages.Rules;

internal sealed record RulesPage(Shell Shell, string Lede, IReadOnlyList<RuleFamilyGroup> Families);
