namespace CiteAudit.Publishing.Pages;

internal sealed record Link(string Text, string? Href);
