using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>OpenAlex's record of a work. Names are taken as the work spells them: those of its author records are guesses.</summary>
internal static class OpenAlexWork
{
    // Its word on retractions is Retraction Watch's, and no second witness.
    private const string WitnessOfRetraction = "Retraction Watch";

    /// <summary>Null when it names no work.</summary>
    public static Work? From(JsonElement record)
    {
        if (record.Text("id") is not { Length: > 0 } address)
            return null;

        var source = record.Member("primary_location")?.Member("source");
        return new Work(OpenAlex.RegistryName, address[(address.LastIndexOf('/') + 1)..])
        {
            Kind = KindOf(record.Text("type"), source?.Text("type")),
            Titles = Clean(record.Text("title"), record.Text("display_name")),
            Authors = [.. record.Items("authorships").Select(NameOf).OfType<PersonName>()],
            Containers = Clean(source?.Text("display_name"), record.Member("primary_location")?.Text("raw_source_name")),
            Dates = Dates(record),
            Volume = record.Member("biblio")?.Text("volume"),
            Issue = record.Member("biblio")?.Text("issue"),
            Pages = PagesOf(record),
            Publisher = source?.Text("host_organization_name"),
            Doi = Doi.Parse(record.Text("doi") ?? "").Value,
            Pmid = Pmid.Parse(record.Member("ids")?.Text("pmid") ?? "").Value,
            Issns = [.. (source?.Texts("issn") ?? []).Select(text => Issn.Parse(text).Value).OfType<Issn>()],
            Abstract = InvertedAbstract.Text(record.Member("abstract_inverted_index")),
            Language = record.Text("language"),
            Topics = [.. record.Items("topics").Select(TopicOf).OfType<TopicShare>()],
            Notices = record.Member("is_retracted") is { ValueKind: JsonValueKind.True } ? [new Notice(NoticeKind.Retraction, WitnessOfRetraction)] : [],
            Url = address,
        };
    }

    private static PersonName? NameOf(JsonElement authorship) =>
        SpelledName.Of(authorship.Text("raw_author_name") ?? authorship.Member("author")?.Text("display_name"));

    private static TopicShare? TopicOf(JsonElement topic) =>
        topic.Text("display_name") is { Length: > 0 } name && topic.Member("score") is { ValueKind: JsonValueKind.Number } score && score.TryGetDouble(out var share)
            ? new TopicShare(name, Math.Clamp(share, 0, 1))
            : null;

    private static List<PartialDate> Dates(JsonElement record) =>
    [
        .. new[] { record.Text("publication_date"), record.Text("publication_year") }
            .Select(text => PartialDate.Parse(text ?? "").Value)
            .OfType<PartialDate>()
            .DistinctBy(date => date.Year),
    ];

    private static string? PagesOf(JsonElement record) => (record.Member("biblio")?.Text("first_page"), record.Member("biblio")?.Text("last_page")) switch
    {
        (null, var last) => last,
        (var first, null) => first,
        (var first, var last) => string.Equals(first, last, StringComparison.Ordinal) ? first : $"{first}-{last}",
    };

    private static List<string> Clean(params ReadOnlySpan<string?> texts)
    {
        var clean = new List<string>();
        foreach (var text in texts)
        {
            if (text is not null && Markup.Strip(text) is { Length: > 0 } plain && !clean.Contains(plain, StringComparer.Ordinal))
                clean.Add(plain);
        }

        return clean;
    }

    private static WorkKind KindOf(string? type, string? sourceType) => type switch
    {
        "article" or "review" or "letter" => string.Equals(sourceType, "conference", StringComparison.Ordinal) ? WorkKind.ConferencePaper : WorkKind.Article,
        "preprint" => WorkKind.Preprint,
        "book" => WorkKind.Book,
        "book-chapter" or "reference-entry" => WorkKind.Chapter,
        "dissertation" => WorkKind.Thesis,
        "report" => WorkKind.Report,
        "dataset" => WorkKind.Dataset,
        "software" => WorkKind.Software,
        "standard" => WorkKind.Standard,
        "editorial" => WorkKind.Editorial,
        "erratum" or "retraction" => WorkKind.Notice,
        _ => WorkKind.Unknown,
    };
}
