namespace CiteAudit.Publishing.Pages;

/// <summary>An entry of the navigation that every page carries.</summary>
internal sealed record NavLink(string Text, string Href, bool IsCurrent);
