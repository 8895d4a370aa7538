namespace CiteAudit.Publishing.Pages.Closing;

internal sealed record MissingPage(Shell Shell);
