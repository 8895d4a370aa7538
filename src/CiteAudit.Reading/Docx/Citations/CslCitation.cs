using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Docx.Citations;

// The citation that Zotero, Mendeley and others write: an object with citationItems, each with the whole item in CSL-JSON.
internal static class CslCitation
{
    public static IReadOnlyList<string> Keys(string code, CitedItems items)
    {
        var (start, end) = (code.IndexOf('{', StringComparison.Ordinal), code.LastIndexOf('}'));
        if (start < 0 || end < start)
            return [];

        try
        {
            using var json = JsonDocument.Parse(code.AsMemory(start, end - start + 1));
            return [.. JsonFields.Items(json.RootElement, "citationItems").Select(cited => Key(cited, items)).OfType<string>()];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string? Key(JsonElement cited, CitedItems items)
    {
        if (JsonFields.Member(cited, "itemData") is not { ValueKind: JsonValueKind.Object } item)
            return null;

        var address = JsonFields.Items(cited, "uris").Concat(JsonFields.Items(cited, "uri")).Select(JsonFields.Text).FirstOrDefault(uri => uri is not null);
        var id = Lasting(JsonFields.Text(item, "id")) ?? Lasting(JsonFields.Text(cited, "id"));
        var identity = address ?? id ?? JsonFields.Text(item, "DOI") ?? FoldedText.Of(JsonFields.Text(item, "title") + " " + JsonFields.Text(item, "issued")).Value;
        return items.KeyOf(identity, JsonFields.Text(item, "citation-key") ?? Tail(address) ?? Tail(id) ?? identity, key => CslJsonItem.Read(item, key));
    }

    // Mendeley counts ITEM-1, ITEM-2 anew in every citation.
    private static string? Lasting(string? id) => id is null || id.StartsWith("ITEM-", StringComparison.Ordinal) ? null : id;

    // http://zotero.org/users/1/items/AB12CD34, http://www.mendeley.com/documents/?uuid=…
    private static string? Tail(string? address) => address?[(address.AsSpan().TrimEnd('/').LastIndexOfAny('/', '=') + 1)..].TrimEnd('/');
}
