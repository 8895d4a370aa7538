using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>The types of citation styles in the model's.</summary>
internal static class CslKind
{
    public static WorkKind From(string? type) => type switch
    {
        "article-journal" or "journal-article" or "review" => WorkKind.Article,
        "book" or "monograph" => WorkKind.Book,
        "chapter" or "book-chapter" or "entry-encyclopedia" or "entry-dictionary" => WorkKind.Chapter,
        "paper-conference" or "proceedings-article" => WorkKind.ConferencePaper,
        "thesis" or "dissertation" => WorkKind.Thesis,
        "report" => WorkKind.Report,
        "posted-content" => WorkKind.Preprint,
        "dataset" => WorkKind.Dataset,
        "software" => WorkKind.Software,
        "standard" => WorkKind.Standard,
        "webpage" or "post-weblog" => WorkKind.WebPage,
        "article-newspaper" => WorkKind.News,
        "motion_picture" or "broadcast" => WorkKind.Film,
        _ => WorkKind.Unknown,
    };
}
