using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Resolving;

/// <summary>The registries in the order they are asked: by identifier, by words, by ISSN, then for what more is known of a work that was found.</summary>
internal static class RegistryBook
{
    public static IReadOnlyList<ListedRegistry> All(Ask ask, RegistryOptions options)
    {
        var agency = new DoiAgency(ask, Origins.DoiOrg);
        IEnumerable<ListedRegistry?> listed =
        [
            new(new Crossref(ask, Origins.Crossref), Crossref.Folder),
            new(new DoiOrg(ask, Origins.DoiOrg), DoiOrg.Folder),
            new(new DataCite(ask, Origins.DataCite, agency), DataCite.Folder, "dois"),
            new(new AgencyRecord(ask, Origins.DoiOrg, agency), AgencyRecord.Folder),
            new(new PubMed(ask, Origins.PubMed), PubMed.Folder),
            new(new Arxiv(ask, Origins.Arxiv), Arxiv.Folder),
            new(new OpenLibrary(ask, Origins.OpenLibrary), OpenLibrary.Folder, "search.json%3Fisbn*"),
            new(new CrossrefSearch(ask, Origins.Crossref), Crossref.Folder, "works%3Fquery*"),
            new(new OpenAlexSearch(ask, Origins.OpenAlex), OpenAlex.Folder, "works%3Ffilter*"),
            new(new EuropePmcSearch(ask, Origins.EuropePmc), EuropePmcSearch.Folder),
            new(new PubMedSearch(ask, Origins.PubMed), PubMed.Folder),
            new(new DataCiteSearch(ask, Origins.DataCite), DataCite.Folder, "dois%3Fquery*"),
            new(new OpenLibrarySearch(ask, Origins.OpenLibrary), OpenLibrary.Folder, "search.json%3Ftitle*"),
            options.AsksSemanticScholar ? new(new SemanticScholar(ask, Origins.SemanticScholar), SemanticScholar.Folder) : null,
            new(new OpenAlexJournal(ask, Origins.OpenAlex), OpenAlex.Folder, "sources"),
            new(new OpenAlex(ask, Origins.OpenAlex), OpenAlex.Folder, "works"),
            new(new PubMedStanding(ask, Origins.PubMed), PubMed.Folder),
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
