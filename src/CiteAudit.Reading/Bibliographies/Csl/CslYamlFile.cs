using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Reading.Bibliographies.Csl;

// CSL-JSON written as YAML: a file of its own, or "references" in a manuscript's front matter.
internal static class CslYamlFile
{
    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(ReadOnlySpan<byte> bytes) => Entries(TextDecoder.Decode(bytes), name: null);

    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(string yaml, string? name)
    {
        if (YamlJson.Of(yaml) is not { } bytes)
            return [];

        using var json = JsonDocument.Parse(bytes);
        var root = name is null ? json.RootElement : JsonFields.Member(json.RootElement, name);
        return root is { } items ? CslJsonFile.Entries(items) ?? [] : [];
    }
}
