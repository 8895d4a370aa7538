namespace CiteAudit.Model;

/// <summary>A claim beside a work it cites: what each is about, and how likely they clearly do not belong together.</summary>
public sealed record Relation(string CitationId, string ReferenceKey)
{
    public IReadOnlyList<TopicShare> ClaimTopics { get; init; } = [];

    public IReadOnlyList<TopicShare> WorkTopics { get; init; } = [];

    /// <summary>Words that the claim and its surroundings share with the work's title and venue.</summary>
    public IReadOnlyList<string> SharedTerms { get; init; } = [];

    /// <summary>Calibrated probability of a clear mismatch; null when the relation abstains.</summary>
    public double? Mismatch { get; init; }

    /// <summary>Why nothing is said about a mismatch; null when something is.</summary>
    public string? Abstention { get; init; }
}
