namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>How a reference of the world names its work, and who holds it.</summary>
internal enum CitedAs
{
    CrossrefDoi,
    DataCiteDoi,
    AgencyDoi,

    /// <summary>Registered with an agency that gives a page for people and no record.</summary>
    PageDoi,
    ArxivId,
    PubMedId,
    Isbn,
    WordsInCrossref,
    WordsInOpenAlex,
    WordsInEuropePmc,
    WordsInDataCite,

    /// <summary>A work that is nowhere, without an identifier.</summary>
    InventedWords,

    /// <summary>A work that is nowhere, under a DOI that nobody registered.</summary>
    InventedDoi,

    /// <summary>A work that Crossref holds, under the DOI of another.</summary>
    WrongDoi,
}
