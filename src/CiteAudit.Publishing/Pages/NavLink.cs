namespace CiteAudit.Publishing.Pages;

internal sealed record NavLink(string Text, string Href, bool IsCurrent);
