namespace CiteAudit.Resolving;

/// <summary>Where each registry is reached. Answers are kept under these addresses, also those that a mirror gave.</summary>
internal static class Origins
{
    public const string Crossref = "https://api.crossref.org";

    public const string DoiOrg = "https://doi.org";

    public const string DataCite = "https://api.datacite.org";

    public const string OpenAlex = "https://api.openalex.org";

    public const string PubMed = "https://eutils.ncbi.nlm.nih.gov";

    public const string EuropePmc = "https://www.ebi.ac.uk";

    public const string OpenLibrary = "https://openlibrary.org";

    public const string Arxiv = "https://export.arxiv.org";

    public const string SemanticScholar = "https://api.semanticscholar.org";
}
