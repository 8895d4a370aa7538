using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's types in the model's fewer ones. Types that are no work to cite, such as a component or a grant, stay unknown.</summary>
internal static class CrossrefKind
{
    public static WorkKind From(JsonElement message) => CrossrefNotices.IsNotice(message) ? WorkKind.Notice : Of(message.Text("type"));

    private static WorkKind Of(string? type) => type switch
    {
        "journal-article" or "article-journal" => WorkKind.Article,
        "book" or "monograph" or "edited-book" or "reference-book" or "book-set" or "book-series" or "proceedings" => WorkKind.Book,
        "book-chapter" or "book-section" or "book-part" or "book-track" or "reference-entry" => WorkKind.Chapter,
        "proceedings-article" => WorkKind.ConferencePaper,
        "dissertation" => WorkKind.Thesis,
        "report" or "report-component" or "report-series" => WorkKind.Report,
        "posted-content" => WorkKind.Preprint,
        "dataset" or "database" => WorkKind.Dataset,
        "software" => WorkKind.Software,
        "standard" => WorkKind.Standard,
        _ => WorkKind.Unknown,
    };
}
