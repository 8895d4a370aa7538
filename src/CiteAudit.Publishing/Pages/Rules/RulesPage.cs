namespace CiteAudit.Publishing.Pages.Rules;

/// <summary>Every rule there is.</summary>
internal sealed record RulesPage(Shell Shell, string Lede, IReadOnlyList<RuleFamilyGroup> Families);
