using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Semantic Scholar's record of a paper, in which preprint and published version may be mixed.</summary>
internal static class SemanticScholarWork
{
    /// <summary>Null when the record names no paper.</summary>
    public static Work? From(JsonElement record)
    {
        if (record.Text("paperId") is not { Length: > 0 } id)
            return null;

        var (ids, journal) = (record.Member("externalIds"), record.Member("journal"));
        return new Work(SemanticScholar.RegistryName, id)
        {
            Kind = KindOf([.. record.Texts("publicationTypes")]),
            Titles = record.Text("title") is { Length: > 0 } title ? [Markup.Strip(title)] : [],
            Authors = [.. record.Items("authors").Select(author => SpelledName.Of(author.Text("name"))).OfType<PersonName>()],
            Containers = [.. new[] { journal?.Text("name"), record.Text("venue") }.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            Dates = [.. new[] { record.Text("publicationDate"), record.Text("year") }.Select(text => PartialDate.Parse(text ?? "").Value).OfType<PartialDate>().DistinctBy(date => date.Year)],
            Volume = journal?.Text("volume")?.Trim(),
            Pages = journal?.Text("pages")?.Trim(),
            Doi = Doi.Parse(ids?.Text("DOI") ?? "").Value ?? ArxivId.Parse(ids?.Text("ArXiv") ?? "").Value?.Doi,
            Pmid = Pmid.Parse(ids?.Text("PubMed") ?? "").Value,
            Abstract = record.Text("abstract"),
            Url = record.Text("url"),
        };
    }

    private static WorkKind KindOf(string[] types)
    {
        if (types.Contains("JournalArticle", StringComparer.Ordinal) || types.Contains("Review", StringComparer.Ordinal))
            return WorkKind.Article;
        if (types.Contains("Conference", StringComparer.Ordinal))
            return WorkKind.ConferencePaper;
        return types.Contains("Book", StringComparer.Ordinal) ? WorkKind.Book : WorkKind.Unknown;
    }
}
