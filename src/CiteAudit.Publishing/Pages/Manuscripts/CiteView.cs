namespace CiteAudit.Publishing.Pages.Manuscripts;

/// <summary>A cited reference beside the sentence that cites it.</summary>
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
