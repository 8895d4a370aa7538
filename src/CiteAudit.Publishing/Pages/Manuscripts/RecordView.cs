namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>The record a reference was compared with.</summary>
internal sealed record RecordView(
    string Source,
    string Title,
    string? Byline,
    Link? Doi,
    IReadOnlyList<Badge> Notices,
    string? Abstract);
