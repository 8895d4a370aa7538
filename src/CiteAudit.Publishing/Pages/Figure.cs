namespace CiteAudit.Publishing.Pages;

/// <summary>A number in large type with its word; the kind names colour and shape.</summary>
internal sealed record Figure(string Kind, string Number, string Word, string? Href);
