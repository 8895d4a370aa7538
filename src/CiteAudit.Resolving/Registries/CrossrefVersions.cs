using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's relations between records of one work. It registers versions by relation and by notice of update.</summary>
internal static class CrossrefVersions
{
    public static IReadOnlyList<WorkVersion> From(JsonElement message) =>
    [
        .. Related(message, "is-preprint-of", WorkVersionKind.Published)
            .Concat(Related(message, "has-preprint", WorkVersionKind.Preprint))
            .Concat(Related(message, "is-replaced-by", WorkVersionKind.Newer))
            .Concat(Related(message, "replaces", WorkVersionKind.Older))
            .Concat(Updates(message, "updated-by", WorkVersionKind.Newer))
            .Concat(Updates(message, "update-to", WorkVersionKind.Older))
            .Where(version => !string.Equals(version.Doi.Value, message.Text("DOI"), StringComparison.OrdinalIgnoreCase))
            .Distinct(),
    ];

    private static IEnumerable<WorkVersion> Related(JsonElement message, string relation, WorkVersionKind kind) =>
        (message.Member("relation")?.Items(relation) ?? [])
            .Where(item => string.Equals(item.Text("id-type"), "doi", StringComparison.OrdinalIgnoreCase))
            .Select(item => Of(kind, item.Text("id")))
            .OfType<WorkVersion>();

    private static IEnumerable<WorkVersion> Updates(JsonElement message, string direction, WorkVersionKind kind) =>
        message.Items(direction)
            .Where(item => item.Text("type")?.Replace('-', '_').ToLowerInvariant() is "new_version" or "new_edition")
            .Select(item => Of(kind, item.Text("DOI")))
            .OfType<WorkVersion>();

    private static WorkVersion? Of(WorkVersionKind kind, string? doi) =>
        Doi.Parse(doi ?? "").Value is { } value ? new WorkVersion(kind, value, Crossref.RegistryName) : null;
}
