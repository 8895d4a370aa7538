using System.Globalization;
using static System.FormattableString;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>What the registries of the world answer when nothing goes wrong.</summary>
internal sealed class Registries(RegistryWorld world)
{
    private static readonly Told NoSuchWork = new(404, "text/plain", "Resource not found.");
    private static readonly Told NoSuchPage = new(404, "text/html", "<html><title>404 Not Found</title></html>");
    private static readonly Dictionary<string, string> Agencies = new(StringComparer.Ordinal)
    {
        ["10.5555"] = "Crossref",
        ["10.5281"] = "DataCite",
        ["10.48550"] = "DataCite",
        ["10.3280"] = "mEDRA",
        ["10.13336"] = "CNKI",
    };

    public Told Answer(string host, string path, string query)
    {
        var asked = Uri.UnescapeDataString(query.Replace('+', ' '));
        return host switch
        {
            "api.crossref.org" => Crossref(path, asked),
            "doi.org" => DoiOrg(path),
            "data.medra.org" => world.Named(path) is { Cited: CitedAs.AgencyDoi } work ? new Told(200, "application/vnd.citationstyles.csl+json", Records.Csl(work), work) : NoSuchPage,
            "api.datacite.org" => DataCite(path, asked),
            "api.openalex.org" => OpenAlex(path, asked),
            "eutils.ncbi.nlm.nih.gov" => PubMed(path, asked),
            "www.ebi.ac.uk" => EuropePmc(asked),
            "export.arxiv.org" => Arxiv(asked),
            "openlibrary.org" => OpenLibrary(asked),
            _ => NoSuchPage,
        };
    }

    private static bool IsAtCrossref(WorldWork work) => work.Doi?.StartsWith("10.5555/", StringComparison.Ordinal) == true;

    private static bool IsAtDataCite(WorldWork work) => work.Doi?.StartsWith("10.5281/", StringComparison.Ordinal) == true || work.Cited == CitedAs.ArxivId;

    private static bool IsInPubMed(WorldWork work) => work.Cited is CitedAs.PubMedId or CitedAs.WordsInEuropePmc || (IsAtCrossref(work) && work.Number % 10 == 0);

    private Told Crossref(string path, string asked)
    {
        if (path.Length > "/works".Length)
            return world.Named(path) is { } single && IsAtCrossref(single) && path.EndsWith(single.Doi!, StringComparison.Ordinal) ? Told.Json(Message(Records.Crossref(single)), single) : NoSuchWork;
        if (asked.StartsWith("?filter=", StringComparison.Ordinal))
            return Told.Json(Message(Items(asked["?filter=".Length..asked.IndexOf('&', StringComparison.Ordinal)].Split(',').Select(doi => world.Named(doi)).OfType<WorldWork>().Where(IsAtCrossref))));

        // The search always finds something; what is near is another work.
        var meant = world.Meant(asked);
        return Told.Json(Message(Items(Near(meant).Concat(meant is not null && IsAtCrossref(meant) ? [meant] : []))), meant);
    }

    private IEnumerable<WorldWork> Near(WorldWork? meant) => [world.Work((meant?.Number ?? 0) + 1).Other, world.Work((meant?.Number ?? 0) + 2).Other];

    private static string Message(string message) => $$"""{"status":"ok","message-type":"work","message":{{message}}}""";

    private static string Items(IEnumerable<WorldWork> works) => $$"""{"total-results":17000000,"items":[{{string.Join(',', works.Select(Records.Crossref))}}]}""";

    private Told DoiOrg(string path)
    {
        var work = path.StartsWith("/ra/", StringComparison.Ordinal) ? null : Known(path);
        if (path.StartsWith("/ra/", StringComparison.Ordinal))
            return Agencies.TryGetValue(path["/ra/".Length..], out var agency) ? Told.Json($$"""[{"DOI":"{{path["/ra/".Length..]}}","RA":"{{agency}}"}]""") : new Told(404, "text/html", "<html>");
        if (path.StartsWith("/api/handles/", StringComparison.Ordinal))
            return work is { Cited: CitedAs.InventedDoi } or null ? new Told(404, "application/json", """{"responseCode":100}""", work) : Told.Json("""{"responseCode":1}""", work);

        return work?.Cited switch
        {
            CitedAs.AgencyDoi => new Told(302, "text/html", "", work) { Location = "https://data.medra.org" + path },
            CitedAs.PageDoi => new Told(200, "text/html", "<!DOCTYPE html><html>the page of the work</html>", work),
            _ => NoSuchPage,
        };
    }

    private WorldWork? Known(string path) => path.Contains("/arxiv.", StringComparison.Ordinal) ? Preprint(path[(path.IndexOf("/arxiv.", StringComparison.Ordinal) + "/arxiv.".Length)..]) : world.Named(path);

    private WorldWork? Preprint(string id) =>
        id.Length == "2101.00001".Length && int.TryParse(id[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && world.At(number) is { Cited: CitedAs.ArxivId } work && work.Arxiv == id ? work : null;

    private Told DataCite(string path, string asked)
    {
        if (path.Length > "/dois".Length)
            return Known(path) is { } single && IsAtDataCite(single) ? Told.Json($$"""{"data":{{Records.DataCite(single)}}}""", single) : new Told(404, "application/json", """{"errors":[{"status":"404","title":"The resource you are looking for doesn't exist."}]}""");

        var meant = world.Meant(asked);
        return Told.Json($$"""{"data":[{{(meant is not null && IsAtDataCite(meant) ? Records.DataCite(meant) : "")}}],"meta":{} }""", meant);
    }

    private Told OpenAlex(string path, string asked)
    {
        if (path.StartsWith("/works/doi:", StringComparison.Ordinal))
            return Known(path) is { } single && (IsAtCrossref(single) || single.Cited == CitedAs.DataCiteDoi) ? Told.Json(Records.OpenAlex(single), single) : NoSuchPage;

        var meant = world.Meant(asked);
        return Told.Json($$"""{"meta":{"count":1},"results":[{{(meant is not null && (IsAtCrossref(meant) || meant.Cited == CitedAs.WordsInOpenAlex) ? Records.OpenAlex(meant) : "")}}]}""", meant);
    }

    private Told PubMed(string path, string asked)
    {
        var meant = world.Meant(asked);
        if (path.EndsWith("esearch.fcgi", StringComparison.Ordinal))
            return Told.Json(Invariant($$"""{"esearchresult":{"idlist":[{{(meant is not null && IsInPubMed(meant) ? Invariant($"\"{meant.Pmid}\"") : "")}}]} }"""), meant);

        var numbers = asked[(asked.IndexOf("&id=", StringComparison.Ordinal) + "&id=".Length)..].Split('&')[0];
        var work = int.TryParse(numbers, NumberStyles.None, CultureInfo.InvariantCulture, out var pmid) ? world.At(pmid - 1_000_000) : null;
        if (path.EndsWith("esummary.fcgi", StringComparison.Ordinal))
            return work is null ? NoSuchPage : Told.Json(Invariant($$"""{"result":{"uids":["{{work.Pmid}}"],"{{work.Pmid}}":{{Records.Summary(work)}} } }"""), work);
        return new Told(200, "text/plain; charset=UTF-8", work is not null && IsInPubMed(work) ? Records.Medline(work) : "", work);
    }

    private Told EuropePmc(string asked)
    {
        var meant = world.Meant(asked);
        return Told.Json($$"""{"version":"6.9","hitCount":1,"resultList":{"result":[{{(meant is not null && IsInPubMed(meant) ? Records.EuropePmc(meant) : "")}}]} }""", meant);
    }

    private Told Arxiv(string asked)
    {
        var work = Preprint(asked["?id_list=".Length..].Split('&')[0]);
        return new Told(200, "application/atom+xml", $"""<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>{(work is null ? "" : Records.Atom(work))}</feed>""", work);
    }

    private Told OpenLibrary(string asked)
    {
        var work = world.Meant(asked) ?? (asked.StartsWith("?isbn=978", StringComparison.Ordinal) && int.TryParse(asked.AsSpan("?isbn=978".Length, 9), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? world.At(number - 100_000_000) : null);
        return Told.Json($$"""{"numFound":1,"docs":[{{(work is { IsBook: true } ? Records.Book(work) : "")}}]}""", work);
    }
}
