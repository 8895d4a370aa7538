namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record ClaimView(
    string Id,
    string Place,
    string? Before,
    string Lead,
    string? Clause,
    string Rest,
    string? After,
    IReadOnlyList<CiteView> Cites);
