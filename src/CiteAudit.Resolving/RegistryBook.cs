using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Resolving;

/// <summary>The registries in the order they are asked: by identifier, by words, then for what more is known of a work that was found.</summary>
internal static class RegistryBook
{
    public static IReadOnlyList<ListedRegistry> All(Ask ask, RegistryOptions options)
    {
        var origins = options.Origins;
        var agency = new DoiAgency(ask, origins.DoiOrg);
        IEnumerable<ListedRegistry?> listed =
        [
            new(new Crossref(ask, origins.Crossref), Crossref.Folder),
            new(new DoiOrg(ask, origins.DoiOrg), DoiOrg.Folder),
            new(new DataCite(ask, origins.DataCite, agency), DataCite.Folder, "dois"),
            new(new AgencyRecord(ask, origins.DoiOrg, agency), AgencyRecord.Folder),
            new(new PubMed(ask, origins.PubMed), PubMed.Folder),
            new(new Arxiv(ask, origins.Arxiv), Arxiv.Folder),
            new(new OpenLibrary(ask, origins.OpenLibrary), OpenLibrary.Folder, "search.json%3Fisbn*"),
            new(new CrossrefSearch(ask, origins.Crossref), Crossref.Folder, "works%3Fquery*"),
            new(new OpenAlexSearch(ask, origins.OpenAlex), OpenAlex.Folder, "works%3Ffilter*"),
            new(new EuropePmcSearch(ask, origins.EuropePmc), EuropePmcSearch.Folder),
            new(new PubMedSearch(ask, origins.PubMed), PubMed.Folder),
            new(new DataCiteSearch(ask, origins.DataCite), DataCite.Folder, "dois%3Fquery*"),
            new(new OpenLibrarySearch(ask, origins.OpenLibrary), OpenLibrary.Folder, "search.json%3Ftitle*"),
            options.AsksSemanticScholar ? new(new SemanticScholar(ask, origins.SemanticScholar), SemanticScholar.Folder) : null,
            new(new OpenAlex(ask, origins.OpenAlex), OpenAlex.Folder, "works"),
            new(new PubMedStanding(ask, origins.PubMed), PubMed.Folder),
            options.RetractionIndex is { } index ? new(new RetractionWatch(index), RetractionWatch.Folder) : null,
        ];
        return [.. listed.OfType<ListedRegistry>()];
    }

    /// <summary>Crossref and doi.org, and of the others those with answers in the folder: that the rest were not recorded is not worth a line each.</summary>
    public static IReadOnlyList<IRegistry> Recorded(Ask ask, string? folder)
    {
        var options = new RegistryOptions { RetractionIndex = RetractionWatch.FileIn(folder), AsksSemanticScholar = true };
        return [.. All(ask, options).Where(listed => listed.Registry is Crossref or DoiOrg || listed.IsRecordedIn(folder)).Select(listed => listed.Registry)];
    }
}
