namespace CiteAudit.Publishing.Pages.Rules;

/// <summary>The rules of one family.</summary>
internal sealed record RuleFamilyGroup(string Name, string Question, IReadOnlyList<RuleRow> Rules);
