namespace CiteAudit.Publishing.Pages;

/// <summary>A text, and where it leads; nowhere when there is no address.</summary>
internal sealed record Link(string Text, string? Href);
