using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's "message" about one work, as a <see cref="Work"/>.</summary>
internal static class CrossrefWork
{
    /// <summary>Null when the message names no DOI, and so is not about a work.</summary>
    public static Work? From(JsonElement message)
    {
        if (message.Text("DOI") is not { Length: > 0 } id)
            return null;

        var titles = CrossrefTitles.From(message);
        return new Work(Crossref.RegistryName, id.ToLowerInvariant())
        {
            Kind = CrossrefKind.From(message),
            Titles = titles,
            Authors = CrossrefNames.From(message),
            Containers = Clean(message, "container-title", "short-container-title"),
            Dates = CrossrefDates.From(message),
            Volume = Clean(message, "volume").FirstOrDefault(),
            Issue = IssueOf(message),
            Pages = PagesOf(message),
            Publisher = Clean(message, "publisher").FirstOrDefault(),
            Doi = Doi.Parse(id).Value,
            Issns = Values(message.Texts("ISSN").Select(Issn.Parse)),
            Isbns = Values(message.Texts("ISBN").Select(text => Isbn.Parse(text[(text.LastIndexOf('/') + 1)..]))),
            Abstract = Clean(message, "abstract").FirstOrDefault(),
            Language = message.Text("language"),
            Notices = CrossrefNotices.From(message, titles),
            Versions = CrossrefVersions.From(message),
            Url = message.Member("resource")?.Member("primary")?.Text("URL") ?? message.Text("URL"),
        };
    }

    private static List<string> Clean(JsonElement message, params ReadOnlySpan<string> names)
    {
        var texts = new List<string>();
        foreach (var name in names)
            texts.AddRange(message.Texts(name).Select(Markup.Strip).Where(text => text.Length > 0));
        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    private static string? IssueOf(JsonElement message) =>
        Clean(message, "issue").FirstOrDefault()
        ?? (message.Member("journal-issue") is { } issue ? Clean(issue, "issue").FirstOrDefault() : null);

    /// <summary>Journals without running pages count each article from 1: there the article's number is what people cite.</summary>
    private static string? PagesOf(JsonElement message)
    {
        var pages = Clean(message, "page").FirstOrDefault();
        var number = Clean(message, "article-number").FirstOrDefault();
        return pages is null || (number is not null && pages.StartsWith("1-", StringComparison.Ordinal)) ? number ?? pages : pages;
    }

    private static List<T> Values<T>(IEnumerable<Parsed<T>> parsed)
        where T : struct =>
        [.. parsed.Where(item => item.Ok).Select(item => item.Value.GetValueOrDefault()).Distinct()];
}
