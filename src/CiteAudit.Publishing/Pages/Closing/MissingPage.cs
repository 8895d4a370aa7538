namespace CiteAudit.Publishing.Pages.Closing;

/// <summary>What a reader sees who follows a dead link.</summary>
internal sealed record MissingPage(Shell Shell);
