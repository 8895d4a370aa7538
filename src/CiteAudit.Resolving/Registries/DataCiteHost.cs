using System.Text.Json;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The journal or book a work stands in, which DataCite's records give as "container" or as a related item.</summary>
internal sealed record DataCiteHost(string Title, string? Volume, string? Issue, string? Pages)
{
    public static DataCiteHost? Of(JsonElement record)
    {
        if (record.Member("container") is { } container && container.Text("title") is { Length: > 0 } title)
            return From(container, title);

        return record.Items("relatedItems")
            .Where(item => string.Equals(item.Text("relationType"), "IsPublishedIn", StringComparison.Ordinal))
            .Select(item => item.Items("titles").Select(entry => entry.Text("title")).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } name ? From(item, name) : null)
            .OfType<DataCiteHost>()
            .FirstOrDefault();
    }

    private static DataCiteHost From(JsonElement item, string title)
    {
        var (first, last) = (item.Text("firstPage"), item.Text("lastPage"));
        return new DataCiteHost(Markup.Strip(title), item.Text("volume"), item.Text("issue"), first is null || last is null ? first : $"{first}-{last}");
    }
}
