namespace CiteAudit.Model;

/// <summary>One in-text pointer: the marker as printed, the keys it points to, the claim it supports.</summary>
public sealed record Citation(string Id, string Marker, IReadOnlyList<string> Labels, string ClaimId, Location Location)
{
    /// <summary>Keys of the entries that the labels lead to, in the order of the labels.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Labels that lead to no entry.</summary>
    public IReadOnlyList<string> Unlinked { get; init; } = [];

    /// <summary>Labels that fit several entries equally well, or that may cite nothing: "Smith 2020" where Smith has two works of that year.</summary>
    public IReadOnlyList<string> Uncertain { get; init; } = [];

    /// <summary>Position of the marker's passage in the document, and of the marker in it.</summary>
    public int Passage { get; init; }

    public TextSpan Span { get; init; }

    /// <summary>Surnames named in the sentence right before the marker, as in "Davis et al. [8]".</summary>
    public IReadOnlyList<string> NamedAuthors { get; init; } = [];

    /// <summary>The year that the text prints in the marker or right before it, as in "Davis (2019) [8]".</summary>
    public int? NamedYear { get; init; }

    /// <summary>The clause of the sentence that the citation covers; null where it covers the whole, or where that cannot be told.</summary>
    public string? Clause { get; init; }
}
