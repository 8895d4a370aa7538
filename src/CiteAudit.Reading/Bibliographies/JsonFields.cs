using System.Text.Json;

namespace CiteAudit.Reading.Bibliographies;

// Fields of an object whose producers do not agree on strings and numbers.
internal static class JsonFields
{
    public static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) ? member : null;

    public static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    // White space alone is no value.
    public static string? Text(JsonElement parent, string name) => Member(parent, name) is { } member ? Text(member) : null;

    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        // CrossRef's dialect wraps single values in a list.
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind is JsonValueKind.String or JsonValueKind.Number => Text(value[0]),
        _ => null,
    };
}
