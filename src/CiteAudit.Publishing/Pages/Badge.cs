namespace CiteAudit.Publishing.Pages;

internal sealed record Badge(string Kind, string Text);
