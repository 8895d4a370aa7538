namespace CiteAudit.Model;

/// <summary>The sentence that one or more citations are offered in support of, with what surrounds it.</summary>
public sealed record Claim(string Id, string Sentence, Location Location)
{
    /// <summary>The part of the sentence its citations cover, when all of them cover the same clause only.</summary>
    public string? Clause { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The heading the sentence stands under.</summary>
    public string? Section { get; init; }

    /// <summary>Position of the claim's passage in the document, and of the sentence in it.</summary>
    public int Passage { get; init; }

    public TextSpan Span { get; init; }

    /// <summary>The figures the sentence states, as printed: "58 %", "1,204 respondents", "p &lt; .05".</summary>
    public IReadOnlyList<string> Statistics { get; init; } = [];

    /// <summary>The organisations the sentence names.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>What the sentence quotes, without the quotation marks.</summary>
    public IReadOnlyList<string> Quotations { get; init; } = [];
}
