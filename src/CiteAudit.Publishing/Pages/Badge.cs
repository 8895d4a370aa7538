namespace CiteAudit.Publishing.Pages;

/// <summary>A word with a colour and a shape: the kind names both in the style sheet.</summary>
internal sealed record Badge(string Kind, string Text);
