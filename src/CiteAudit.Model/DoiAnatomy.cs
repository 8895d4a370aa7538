namespace CiteAudit.Model;

/// <summary>What a DOI says of its work without anyone being asked: registrants build suffixes from ISSN, year, volume and page.</summary>
/// <param name="Form">Which form of suffix it is, in words: "the form with ISSN and year".</param>
public sealed record DoiAnatomy(string Form)
{
    /// <summary>The registration agency of the prefix; null when it is not known to be another than Crossref.</summary>
    public string? Agency { get; init; }

    public Issn? Issn { get; init; }

    public int? Year { get; init; }

    /// <summary>The last two figures of the year, where the form has no more and volumes of two centuries share it.</summary>
    public int? YearOfCentury { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>The first page or the article's number.</summary>
    public string? Page { get; init; }

    /// <summary>The journal's name, where its code is known, or its names, where a registry knows the ISSN.</summary>
    public string? Journal { get; init; }

    /// <summary>How the registry answered that was asked which journal has the ISSN; null when none was.</summary>
    public RegistryAnswer? JournalAnswer { get; init; }

    /// <summary>The fields of the reference beside those parts; a difference here is certain.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];
}
