namespace CiteAudit.Publishing.Pages;

/// <summary>A name and what stands under it.</summary>
internal sealed record Pair(string Name, string Text);
