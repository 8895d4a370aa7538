using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>PubMed's short records in JSON, which name authors by initials.</summary>
internal static class PubMedSummaries
{
    /// <summary>Null when the answer is none of summaries.</summary>
    public static IEnumerable<Work>? In(JsonElement body) => body.Member("result") is { ValueKind: JsonValueKind.Object } result
        ? result.Items("uids").Select(uid => uid.ValueKind == JsonValueKind.String ? uid.GetString() : null).OfType<string>().Select(uid => result.Member(uid)).OfType<JsonElement>().Select(From).OfType<Work>()
        : null;

    private static Work? From(JsonElement summary) => Pmid.Parse(summary.Text("uid") ?? "").Value is not { } pmid ? null : new Work(PubMed.RegistryName, pmid.ToString())
    {
        Kind = MedlineNotices.IsNotice(summary.Texts("pubtype")) ? WorkKind.Notice : WorkKind.Article,
        Titles = [.. new[] { summary.Text("title"), summary.Text("vernaculartitle") }.OfType<string>().Select(MedlineWork.Title).Where(title => title.Length > 0)],
        Authors = [.. summary.Items("authors").Select(NameOf).OfType<PersonName>()],
        Containers = [.. new[] { summary.Text("fulljournalname"), summary.Text("source") }.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
        Dates = [.. new[] { summary.Text("pubdate"), summary.Text("epubdate") }.Select(PubMedDate.Of).OfType<PartialDate>().Distinct().Order()],
        Volume = Said(summary, "volume"),
        Issue = Said(summary, "issue"),
        Pages = Said(summary, "pages"),
        Doi = DoiOf(summary),
        Pmid = pmid,
        Issns = [.. new[] { summary.Text("issn"), summary.Text("essn") }.Select(text => Issn.Parse(text ?? "").Value).OfType<Issn>().Distinct()],
        Notices = MedlineNotices.IsRetracted(summary.Texts("pubtype")) ? [new Notice(NoticeKind.Retraction, MedlineNotices.Source)] : [],
    };

    private static PersonName? NameOf(JsonElement author) => author.Text("authtype") is "CollectiveName"
        ? author.Text("name") is { Length: > 0 } group ? PersonName.Organisation(group) : null
        : SpelledName.Of(author.Text("name"));

    private static Doi? DoiOf(JsonElement summary) => summary.Items("articleids")
        .Where(id => string.Equals(id.Text("idtype"), "doi", StringComparison.Ordinal))
        .Select(id => Doi.Parse(id.Text("value") ?? "").Value)
        .FirstOrDefault();

    private static string? Said(JsonElement summary, string name) => summary.Text(name) is { Length: > 0 } text ? text : null;
}
