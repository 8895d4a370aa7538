namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed record ManuscriptPage(
    Shell Shell,
    string Overview,
    string Title,
    string? Language,
    IReadOnlyList<Pair> Facts,
    IReadOnlyList<Figure> Figures,
    OutcomeChart Outcomes,
    IReadOnlyList<string> Notes,
    IReadOnlyList<FindingGroup> Groups,
    IReadOnlyList<FindingView> Silenced,
    string SilencedCount,
    IReadOnlyList<AbstentionView> Abstentions,
    string AbstentionCount,
    IReadOnlyList<ClaimView> Claims,
    IReadOnlyList<ReferenceView> References);
