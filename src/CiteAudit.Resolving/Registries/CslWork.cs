using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>A record in the form of citation styles, as agencies give it through doi.org. It is Crossref's form with lists made single.</summary>
internal static class CslWork
{
    /// <summary>Null when the record names no DOI.</summary>
    public static Work? From(JsonElement record, string agency) => CrossrefWork.From(record) is not { } work ? null : work with
    {
        Registry = agency,
        Kind = work.Kind == WorkKind.Notice ? work.Kind : CslKind.From(record.Text("type")),
        Containers = [.. work.Containers.Concat(record.Texts("container-title-short").Select(Markup.Strip)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
    };
}
