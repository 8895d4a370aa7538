namespace CiteAudit.Publishing.Pages.Rules;

internal sealed record RuleFamilyGroup(string Name, string Question, IReadOnlyList<RuleRow> Rules);
