namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record CiteView(
    string Marker,
    Link Reference,
    string? Text,
    Badge? Outcome,
    string? Shared,
    string? ClaimTopics,
    string? WorkTopics,
    Badge? Judgement,
    string? JudgementReason,
    IReadOnlyList<Link> Findings);
