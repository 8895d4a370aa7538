namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record AnswerRow(string Registry, Badge State, string? Detail, string? Day);
