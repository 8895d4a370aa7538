using System.Globalization;
using System.Text.Json;

namespace CiteAudit.Tests.Resolving.Indexing;

/// <summary>Records in the registries' shapes, of works that nobody ever wrote.</summary>
internal static class Made
{
    private static readonly string[] Nouns = ["owls", "rivers", "lichens", "harbours", "glaciers", "bells", "orchards", "tides", "kilns", "moths", "bridges", "looms"];
    private static readonly string[] Verbs = ["hearing", "mapping", "dating", "counting", "mending", "naming", "grafting", "weighing", "tracing"];
    private static readonly string[] Names = ["Petrov", "Okafor", "Lindqvist", "Haugen", "Marsh", "Brandt", "Oyelaran", "Nakamura", "Ferrante", "Dubois"];

    public static string Crossref(string doi, string title, string family = "Petrov", int year = 2015, string indexed = "2025-03-01T10:00:00Z") => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["indexed"] = new Dictionary<string, object> { ["date-time"] = indexed },
        ["DOI"] = doi,
        ["type"] = "journal-article",
        ["title"] = new[] { title },
        ["author"] = new[] { new Dictionary<string, object> { ["given"] = "Galina", ["family"] = family, ["affiliation"] = new[] { new { name = "Institute of Owls" } } } },
        ["container-title"] = new[] { "Acta Imaginaria" },
        ["issued"] = new Dictionary<string, object> { ["date-parts"] = new[] { new[] { year } } },
        ["volume"] = "7",
        ["reference"] = new[] { new { key = "r1", DOI = "10.5555/other" } },
    });

    public static string DataCite(string doi, string title, string family = "Petrov", int year = 2015) => JsonSerializer.Serialize(new
    {
        id = doi,
        type = "dois",
        attributes = new
        {
            doi,
            titles = new[] { new { title } },
            creators = new[] { new { name = $"{family}, Galina", familyName = family, givenName = "Galina", affiliation = new[] { "Institute of Owls" } } },
            publicationYear = year,
            types = new { resourceTypeGeneral = "Dataset" },
            updated = "2025-02-01T10:00:00Z",
            xml = "PHJlc291cmNlPg==",
        },
    });

    public static string OpenAlex(string id, string? doi, string title, string author = "Galina Petrov", int year = 2015) => JsonSerializer.Serialize(new
    {
        id = "https://openalex.org/" + id,
        doi = doi is null ? null : "https://doi.org/" + doi,
        title,
        publication_year = year,
        type = "article",
        authorships = new[] { new { raw_author_name = author, institutions = new[] { new { id = "https://openalex.org/I1" } } } },
        referenced_works = new[] { "https://openalex.org/W1" },
        updated_date = "2025-01-15T10:00:00.000000",
    });

    public static string Doi(int number) => string.Create(CultureInfo.InvariantCulture, $"10.5555/made.{number}");

    public static string Title(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Verbs[number % Verbs.Length]} {Nouns[number / 9 % Nouns.Length]} and {Nouns[(number / 108) % Nouns.Length]} near site{number}");

    public static string Family(int number) => Names[number % Names.Length];

    public static IEnumerable<string> Many(int first, int count) => Enumerable.Range(first, count).Select(number => Crossref(Doi(number), Title(number), Family(number), 1990 + (number % 30)));
}
