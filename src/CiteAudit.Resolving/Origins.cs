namespace CiteAudit.Resolving;

/// <summary>Where each registry is reached. Configuration may put a mirror or a proxy in the place of any.</summary>
public sealed record Origins
{
    public string Crossref { get; init; } = "https://api.crossref.org";

    public string DoiOrg { get; init; } = "https://doi.org";

    public string DataCite { get; init; } = "https://api.datacite.org";

    public string OpenAlex { get; init; } = "https://api.openalex.org";

    public string PubMed { get; init; } = "https://eutils.ncbi.nlm.nih.gov";

    public string EuropePmc { get; init; } = "https://www.ebi.ac.uk";

    public string OpenLibrary { get; init; } = "https://openlibrary.org";

    public string Arxiv { get; init; } = "https://export.arxiv.org";

    public string SemanticScholar { get; init; } = "https://api.semanticscholar.org";
}
