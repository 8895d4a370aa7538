namespace CiteAudit.Publishing.Pages.Front;

/// <summary>A manuscript in the table of all.</summary>
internal sealed record ManuscriptRow(
    Link Title,
    string Source,
    CountCell Errors,
    CountCell Warnings,
    CountCell Information,
    CountCell References,
    CountCell Unchecked,
    CountCell Abstentions);
