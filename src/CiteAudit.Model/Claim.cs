namespace CiteAudit.Model;

/// <summary>The sentence that one or more citations are offered in support of, with what surrounds it.</summary>
public sealed record Claim(string Id, string Sentence, Location Location)
{
    /// <summary>The part of the sentence the citation covers, when it covers a clause only.</summary>
    public string? Clause { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The heading the sentence stands under.</summary>
    public string? Section { get; init; }

    /// <summary>Position of the claim's passage in the document, and of the sentence in it.</summary>
    public int Passage { get; init; }

    public TextSpan Span { get; init; }
}
