namespace CiteAudit.Training.Topics.Data;

/// <summary>A sentence and a work, and whether the sentence's paper cites the work itself or it was swapped in.</summary>
internal sealed record LabelledPair(string Paper, string Claim, string CitingTitle, string CitedTitle)
{
    public IReadOnlyList<string> Context { get; init; } = [];

    public string? Venue { get; init; }

    public string? Abstract { get; init; }

    public bool IsMatch { get; init; }

    /// <summary>Put together here from unlabelled citations: learned from, never measured on.</summary>
    public bool IsMade { get; init; }

    /// <summary>Swapped in from the same field: reported apart.</summary>
    public bool IsNear { get; init; }

    /// <summary>Why a genuine citation looks far away: "method", "interdisciplinary"; or "keyword-collision" for a swap. Empty otherwise.</summary>
    public string Hard { get; init; } = "";

    /// <summary>The broad fields of the citing paper and of the work; empty when not known.</summary>
    public string CitingField { get; init; } = "";

    public string CitedField { get; init; } = "";
}
