using System.Globalization;
using System.Text.Json;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>Where the registries' records say what they are found by. Null when a record does not name itself.</summary>
internal static class RecordShapes
{
    private const string OpenAlexAddress = "https://openalex.org/";

    public static RecordFacts? FactsOf(IndexedRegistry registry, JsonElement record) => registry switch
    {
        IndexedRegistry.Crossref => OfCrossref(record),
        IndexedRegistry.DataCite => record.Member("attributes") is { } attributes ? OfDataCite(attributes)
            : record.Member("titles") is not null || record.Member("creators") is not null ? OfDataCite(record)
            : null,
        _ => OfOpenAlex(record),
    };

    private static RecordFacts? OfCrossref(JsonElement record)
    {
        if (record.Text("DOI") is not { } doi || RecordKey.OfDoi(doi) is not { } id)
            return null;

        var author = record.Items("author").Concat(record.Items("editor")).FirstOrDefault();
        return new RecordFacts(
            IndexedRegistry.Crossref,
            id,
            TitleWords.Of(record.Texts("title").Concat(record.Texts("subtitle")).Concat(record.Texts("original-title"))),
            TitleWords.Of(Present(author.Text("family") ?? author.Text("name") ?? author.Text("given"))),
            YearIn(record));
    }

    private static RecordFacts? OfDataCite(JsonElement record)
    {
        if (record.Text("doi") is not { } doi || RecordKey.OfDoi(doi) is not { } id)
            return null;

        var creator = record.Items("creators").FirstOrDefault();
        return new RecordFacts(
            IndexedRegistry.DataCite,
            id,
            TitleWords.Of(record.Items("titles").Select(title => title.Text("title")).Append(record.Text("title")).OfType<string>()),
            TitleWords.Of(Present(creator.Text("familyName") is { Length: > 0 } family ? family : creator.Text("name"))),
            Year(record.Text("publicationYear")));
    }

    /// <summary>A work without a DOI is found by its words alone.</summary>
    private static RecordFacts? OfOpenAlex(JsonElement record)
    {
        if (record.Text("id") is not { } address || !address.StartsWith(OpenAlexAddress, StringComparison.Ordinal))
            return null;

        var author = record.Items("authorships").FirstOrDefault();
        return new RecordFacts(
            IndexedRegistry.OpenAlex,
            record.Text("doi") is { } doi && RecordKey.OfDoi(WithoutResolver(doi)) is { } id ? id : address,
            TitleWords.Of(Present(record.Text("title") ?? record.Text("display_name"))),
            TitleWords.Of(Present(author.Text("raw_author_name") ?? author.Member("author")?.Text("display_name"))),
            Year(record.Text("publication_year")));
    }

    private static string WithoutResolver(string doi) =>
        doi.StartsWith("https://doi.org/", StringComparison.Ordinal) ? doi["https://doi.org/".Length..] : doi;

    private static int YearIn(JsonElement record)
    {
        foreach (var name in new[] { "issued", "published", "published-print", "published-online", "posted" })
        {
            var date = record.Member(name)?.Items("date-parts").FirstOrDefault();
            if (date is { ValueKind: JsonValueKind.Array } parts && parts.GetArrayLength() > 0 && JsonText.NumberOf(parts[0]) is { } year)
                return Math.Clamp(year, 0, ushort.MaxValue);
        }

        return 0;
    }

    private static int Year(string? text) =>
        text is { Length: >= 4 } && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static string[] Present(string? text) => text is null ? [] : [text];
}
