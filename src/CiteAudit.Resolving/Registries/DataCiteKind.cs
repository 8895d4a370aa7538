using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>DataCite's types in the model's. "Text" may be anything; then the type made for citation styles says more.</summary>
internal static class DataCiteKind
{
    public static WorkKind From(JsonElement record) => record.Member("types") is { } types
        ? Of(types.Text("resourceTypeGeneral")) ?? CslKind.From(types.Text("citeproc"))
        : WorkKind.Unknown;

    private static WorkKind? Of(string? type) => type switch
    {
        "JournalArticle" or "DataPaper" => WorkKind.Article,
        "Preprint" => WorkKind.Preprint,
        "Book" or "ConferenceProceeding" => WorkKind.Book,
        "BookChapter" => WorkKind.Chapter,
        "ConferencePaper" => WorkKind.ConferencePaper,
        "Dissertation" => WorkKind.Thesis,
        "Report" => WorkKind.Report,
        "Dataset" or "Collection" => WorkKind.Dataset,
        "Software" or "ComputationalNotebook" => WorkKind.Software,
        "Standard" => WorkKind.Standard,
        "Audiovisual" => WorkKind.Film,
        "StudyRegistration" or "OutputManagementPlan" => WorkKind.Protocol,
        _ => null,
    };
}
