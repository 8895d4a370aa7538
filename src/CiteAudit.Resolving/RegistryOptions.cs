namespace CiteAudit.Resolving;

/// <summary>What may be chosen about the registries asked.</summary>
public sealed record RegistryOptions
{
    /// <summary>Its answers mix the preprint's year and DOI with the journal's name, and without a key it seldom answers.</summary>
    public bool AsksSemanticScholar { get; init; }

    /// <summary>The index that <c>citeaudit update retractions</c> wrote; null when there is none.</summary>
    public string? RetractionIndex { get; init; }
}
