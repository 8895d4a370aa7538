using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Other records of a work that its depositor names. A preprint's "version" elsewhere is what was published of it; a dataset's is all its versions taken as one.</summary>
internal static class DataCiteVersions
{
    public static IReadOnlyList<WorkVersion> From(JsonElement record, WorkKind kind) =>
    [
        .. record.Items("relatedIdentifiers")
            .Where(item => string.Equals(item.Text("relatedIdentifierType"), "DOI", StringComparison.OrdinalIgnoreCase))
            .Select(item => Of(item, kind))
            .OfType<WorkVersion>()
            .Distinct(),
    ];

    private static WorkVersion? Of(JsonElement item, WorkKind kind)
    {
        WorkVersionKind? relation = item.Text("relationType") switch
        {
            "IsPreviousVersionOf" or "IsObsoletedBy" => WorkVersionKind.Newer,
            "IsNewVersionOf" or "Obsoletes" => WorkVersionKind.Older,
            "IsVersionOf" or "IsPublishedIn" or "IsVariantFormOf" or "IsPreprintOf" when kind == WorkKind.Preprint => WorkVersionKind.Published,
            _ => null,
        };
        return relation is { } known && Doi.Parse(item.Text("relatedIdentifier") ?? "").Value is { } doi ? new WorkVersion(known, doi, DataCite.RegistryName) : null;
    }
}
