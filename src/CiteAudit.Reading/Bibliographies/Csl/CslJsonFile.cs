using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Csl;

// A .json bibliography, alone or linked from a manuscript.
internal static class CslJsonFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    // Null, with the reason, where it is something else.
    public static IReadOnlyList<(StructuredEntry Entry, Location Location)>? Entries(ReadOnlyMemory<byte> bytes, out string reason)
    {
        reason = "";
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(bytes), Lenient);
            if (Entries(json.RootElement) is { } entries)
                return entries;

            reason = "it holds no list of items with a type or a title";
        }
        catch (JsonException exception)
        {
            reason = string.Create(CultureInfo.InvariantCulture, $"its JSON is malformed at line {exception.LineNumber + 1}");
        }

        return null;
    }

    public static IReadOnlyList<(StructuredEntry Entry, Location Location)>? Entries(JsonElement root) => Items(root) is { } items
        ? [.. items.Select((item, index) => (CslJsonItem.Read(item, Key(item, index + 1)), Place(index + 1)))]
        : null;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\ufeff"u8) ? bytes[3..] : bytes;

    // A bare list; or, as some exporters have it, under "items" or "references", or by key.
    private static List<JsonElement>? Items(JsonElement root)
    {
        var list = root.ValueKind is JsonValueKind.Array ? root : JsonFields.Member(root, "items") ?? JsonFields.Member(root, "references") ?? root;
        var items = (list.ValueKind switch
        {
            JsonValueKind.Array => list.EnumerateArray(),
            JsonValueKind.Object when IsItem(list) => [list],
            JsonValueKind.Object => list.EnumerateObject().Select(member => member.Value),
            _ => (IEnumerable<JsonElement>)[],
        }).Where(IsItem).ToList();
        return items.Count > 0 || (list.ValueKind is JsonValueKind.Array && list.GetArrayLength() == 0) ? items : null;
    }

    private static bool IsItem(JsonElement item) =>
        JsonFields.Text(item, "title") is not null || (JsonFields.Text(item, "type") is not null && JsonFields.Text(item, "id") is not null);

    private static string Key(JsonElement item, int number) =>
        JsonFields.Text(item, "id") ?? JsonFields.Text(item, "citation-key") ?? string.Create(CultureInfo.InvariantCulture, $"r{number}");

    private static Location Place(int number) => new(Line: 0, Path: string.Create(CultureInfo.InvariantCulture, $"item {number}"));
}
