namespace CiteAudit.Publishing.Pages;

internal sealed record Pair(string Name, string Text);
