namespace CiteAudit.Model;

/// <summary>A claim beside a work it cites: what each is about, and how likely they clearly do not belong together.</summary>
public sealed record Relation(string CitationId, string ReferenceKey)
{
    public IReadOnlyList<TopicShare> ClaimTopics { get; init; } = [];

    public IReadOnlyList<TopicShare> WorkTopics { get; init; } = [];

    /// <summary>Words that the claim and its surroundings share with the work's title and venue.</summary>
    public IReadOnlyList<string> SharedTerms { get; init; } = [];

    public RelationVerdict Verdict { get; init; }

    /// <summary>Probability of a clear mismatch among pairs of which two in five are one, as in what it was learned from; null when it could not be told.</summary>
    public double? Mismatch { get; init; }

    /// <summary>What decided, in sentences: what each side is about, and what they have in common.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    /// <summary>Why there is no verdict; null when there is one.</summary>
    public string? Abstention { get; init; }
}
