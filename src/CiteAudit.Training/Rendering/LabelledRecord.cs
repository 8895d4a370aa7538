using System.Text.Json.Nodes;

namespace CiteAudit.Training.Rendering;

/// <summary>A labelled reference string: where it comes from and the value under each label.</summary>
internal sealed record LabelledRecord(string Source, IReadOnlyDictionary<string, string> Values)
{
    private static readonly char[] Around = [' ', '.', ',', ';', ':', '"', '“', '”', '。', '，', '：'];

    /// <summary>Null for a record with two values under one label, which a template has no place for.</summary>
    public static LabelledRecord? Parse(string line)
    {
        var json = JsonNode.Parse(line)!;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var segment in json["segments"]!.AsArray())
        {
            var (label, text) = ((string)segment![0]!, (string)segment[1]!);
            if (label is not "other" && !values.TryAdd(label, label is "author" or "editor" ? text.Trim() : text.Trim(Around)))
                return null;
        }

        return new LabelledRecord((string)json["source"]!, values);
    }
}
