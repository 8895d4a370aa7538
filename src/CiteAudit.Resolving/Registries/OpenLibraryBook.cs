using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Open Library's record of a book, all editions in one. It is thin: a title alone never confirms.</summary>
internal static class OpenLibraryBook
{
    // Classics have thousands of editions.
    private const int MostEditions = 100;

    /// <summary>The fields asked for; without them the answer carries everything.</summary>
    public const string Fields = "key,title,subtitle,author_name,first_publish_year,publish_year,publisher,isbn,language";

    /// <summary>Null when the answer is no list.</summary>
    public static IEnumerable<Work>? In(JsonElement body) =>
        body.Member("docs") is { ValueKind: JsonValueKind.Array } docs ? docs.EnumerateArray().Select(From).OfType<Work>() : null;

    private static Work? From(JsonElement record)
    {
        if (record.Text("key") is not { Length: > 0 } key || record.Text("title") is not { } title)
            return null;

        var bare = Markup.Strip(title);
        var whole = record.Text("subtitle") is { Length: > 0 } subtitle ? $"{bare}: {Markup.Strip(subtitle)}" : bare;
        return new Work(OpenLibrary.RegistryName, key[(key.LastIndexOf('/') + 1)..])
        {
            Kind = WorkKind.Book,
            Titles = [.. new[] { whole, bare }.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)],
            Authors = [.. record.Texts("author_name").Select(SpelledName.Of).OfType<PersonName>()],
            Dates = Years(record),
            Publisher = record.Texts("publisher").FirstOrDefault(),
            Isbns = [.. record.Texts("isbn").Take(MostEditions).Select(text => Isbn.Parse(text).Value).OfType<Isbn>().Distinct()],
            Url = "https://openlibrary.org" + key,
        };
    }

    private static List<PartialDate> Years(JsonElement record) =>
    [
        .. record.Items("publish_year").Append(record.Member("first_publish_year") ?? default)
            .Select(JsonText.NumberOf)
            .OfType<int>()
            .Where(year => year is >= 1000 and <= 2999)
            .Distinct()
            .Order()
            .Take(MostEditions)
            .Select(year => new PartialDate(year)),
    ];
}
