namespace CiteAudit.Publishing.Pages.Front;

internal sealed record ManuscriptRow(
    Link Title,
    string Source,
    CountCell Errors,
    CountCell Warnings,
    CountCell Information,
    CountCell References,
    CountCell Unchecked,
    CountCell Abstentions);
