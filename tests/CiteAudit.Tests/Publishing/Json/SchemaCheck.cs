using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CiteAudit.Tests.Publishing.Json;

/// <summary>Validates JSON against the few keywords of JSON Schema 2020-12 that our schema uses; refuses any other.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly HashSet<string> Notes = new(["$schema", "$id", "$defs", "title", "description"], StringComparer.Ordinal);

    public IEnumerable<string> Check(JsonElement value) => Check(value, root, "$");

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Check(value, schema, keyword, path));

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, JsonProperty keyword, string path) => keyword.Name switch
    {
        "$ref" => Check(value, Definition(keyword.Value.GetString()!), path),
        "type" => When(!IsType(value, keyword.Value.GetString()!), $"{path} is not of type {keyword.Value}"),
        "const" => When(!string.Equals(value.GetRawText(), keyword.Value.GetRawText(), StringComparison.Ordinal), $"{path} is not {keyword.Value}"),
        "enum" => When(!keyword.Value.EnumerateArray().Any(one => string.Equals(one.GetString(), value.GetString(), StringComparison.Ordinal)), $"{path} is {value}, which is none of the values"),
        "pattern" => When(!Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)), $"{path} is {value}, which has another form"),
        "minimum" => When(value.GetDouble() < keyword.Value.GetDouble(), $"{path} is too small"),
        "maximum" => When(value.GetDouble() > keyword.Value.GetDouble(), $"{path} is too large"),
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
        "properties" => keyword.Value.EnumerateObject().SelectMany(property =>
            value.TryGetProperty(property.Name, out var member) ? Check(member, property.Value, $"{path}.{property.Name}") : []),
        "additionalProperties" => value.EnumerateObject().Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{path} has {member.Name}, which the schema does not know"),
        "items" => value.EnumerateArray().Index().SelectMany(item => Check(item.Item, keyword.Value, string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]"))),
        _ when Notes.Contains(keyword.Name) => [],
        _ => [$"{keyword.Name} is a keyword this check does not know"],
    };

    private static bool IsType(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };

    private static IEnumerable<string> When(bool wrong, string complaint) => wrong ? [complaint] : [];

    private JsonElement Definition(string reference) => root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);
}
