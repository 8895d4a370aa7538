namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>A citing sentence, the part the citation covers set apart, and what it cites.</summary>
internal sealed record ClaimView(
    string Id,
    string Place,
    string? Before,
    string Lead,
    string? Clause,
    string Rest,
    string? After,
    IReadOnlyList<CiteView> Cites);
