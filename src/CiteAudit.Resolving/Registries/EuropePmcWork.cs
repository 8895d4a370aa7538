using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Europe PMC's record of a work. What it says of standing is the National Library of Medicine's word, and no second witness.</summary>
internal static class EuropePmcWork
{
    /// <summary>Null when the record has no identifier.</summary>
    public static Work? From(JsonElement record)
    {
        if (record.Text("id") is not { Length: > 0 } id)
            return null;

        var issue = record.Member("journalInfo");
        var journal = issue?.Member("journal");
        return new Work(EuropePmcSearch.RegistryName, id)
        {
            Kind = KindOf(record),
            Titles = record.Text("title") is { } title && MedlineWork.Title(title) is { Length: > 0 } clean ? [clean] : [],
            Authors = Authors(record),
            Containers = [.. new[] { journal?.Text("title"), journal?.Text("isoabbreviation"), journal?.Text("medlineAbbreviation") }.OfType<string>().Distinct(StringComparer.Ordinal)],
            Dates = Dates(issue?.Text("printPublicationDate"), record.Text("firstPublicationDate"), record.Text("pubYear")),
            Volume = issue?.Text("volume"),
            Issue = issue?.Text("issue"),
            Pages = record.Text("pageInfo"),
            Doi = Doi.Parse(record.Text("doi") ?? "").Value,
            Pmid = Pmid.Parse(record.Text("pmid") ?? "").Value,
            Issns = [.. new[] { journal?.Text("issn"), journal?.Text("essn") }.Select(text => Issn.Parse(text ?? "").Value).OfType<Issn>().Distinct()],
            Abstract = record.Text("abstractText") is { } text && Markup.Strip(text) is { Length: > 0 } plain ? plain : null,
            Language = record.Text("language"),
            Notices = NoticesOf(record),
        };
    }

    private static List<PersonName> Authors(JsonElement record) =>
        [.. (record.Member("authorList")?.Items("author") ?? []).Select(NameOf).OfType<PersonName>()];

    private static List<PartialDate> Dates(params IEnumerable<string?> texts) =>
        [.. texts.Select(text => PartialDate.Parse(text ?? "").Value).OfType<PartialDate>().DistinctBy(date => date.Year).Order()];

    private static PersonName? NameOf(JsonElement author)
    {
        if (author.Text("lastName") is { Length: > 0 } family)
            return new PersonName(Markup.Strip(family), author.Text("firstName") ?? author.Text("initials"));
        return author.Text("collectiveName") is { Length: > 0 } group ? PersonName.Organisation(Markup.Strip(group)) : SpelledName.Of(author.Text("fullName"));
    }

    private static IReadOnlyList<Notice> NoticesOf(JsonElement record)
    {
        var notices = (record.Member("commentCorrectionList")?.Items("commentCorrection") ?? [])
            .Select(item => KindOf(item.Text("type")))
            .OfType<NoticeKind>()
            .ToHashSet();
        if (MedlineNotices.IsRetracted(Types(record)))
            notices.Add(NoticeKind.Retraction);
        return [.. notices.Order().Select(kind => new Notice(kind, MedlineNotices.Source))];
    }

    private static NoticeKind? KindOf(string? type) => type?.ToLowerInvariant() switch
    {
        "retraction in" => NoticeKind.Retraction,
        "expression of concern in" => NoticeKind.Concern,
        "erratum in" or "partial retraction in" or "corrected and republished in" => NoticeKind.Correction,
        _ => null,
    };

    private static WorkKind KindOf(JsonElement record)
    {
        if (string.Equals(record.Text("source"), "PPR", StringComparison.Ordinal))
            return WorkKind.Preprint;
        return MedlineNotices.IsNotice(Types(record)) ? WorkKind.Notice : WorkKind.Article;
    }

    private static IEnumerable<string> Types(JsonElement record) => record.Member("pubTypeList")?.Texts("pubType") ?? [];
}
