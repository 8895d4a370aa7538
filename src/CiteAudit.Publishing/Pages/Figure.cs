namespace CiteAudit.Publishing.Pages;

internal sealed record Figure(string Kind, string Number, string Word, string? Href);
