namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>How one registry answered.</summary>
internal sealed record AnswerRow(string Registry, Badge State, string? Detail, string? Day);
