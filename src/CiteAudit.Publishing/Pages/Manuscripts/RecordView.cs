namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record RecordView(
    string Source,
    string Title,
    string? Byline,
    Link? Doi,
    IReadOnlyList<Badge> Notices,
    string? Abstract);
