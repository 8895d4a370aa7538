using System.IO.Compression;
using System.Text.Json;

namespace CiteAudit.Training.Topics.Data;

/// <summary>Reads the folder of labelled pairs, genuine citations, papers, catalogue titles, topics and journal names.</summary>
internal sealed class TopicFolder(string path)
{
    public IReadOnlyList<LabelledPair> Pairs(string name) => [.. Rows($"{name}.jsonl.gz").Select(PairOf)];

    public IReadOnlyList<GenuineCitation> Citations() =>
        [.. Rows("contexts.jsonl.gz").Select(row => new GenuineCitation(Text(row, "paper"), Text(row, "claim"), Text(row, "cited_title")))];

    public IReadOnlyList<CitingPaper> Papers() =>
        [.. Rows("papers.jsonl.gz").Select(row => new CitingPaper(Text(row, "paper"), Text(row, "title"), Text(row, "abstract"), Text(row, "venue")))];

    public IReadOnlyList<CataloguedTitle> Catalogue() =>
        [.. Lines("catalogue_titles_en.tsv.gz").Select(line => line.Split('\t')).Where(parts => parts.Length == 2)
            .Select(parts => new CataloguedTitle(parts[1], parts[0].Split('|')))];

    /// <summary>The names of the catalogue's subjects by their numbers.</summary>
    public IReadOnlyDictionary<string, string> Subjects() =>
        Lines("catalogue_subjects_en.tsv").Select(line => line.Split('\t')).Where(parts => parts.Length == 2)
            .DistinctBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public IReadOnlyList<TopicEntry> Topics() =>
        [.. Lines("openalex_topics.tsv").Skip(1).Select(line => line.Split('\t'))
            .Select(parts => new TopicEntry(parts[1], parts[3], parts[5], parts[7], parts[8].Split("; "), parts[9]))];

    /// <summary>Full names of journals with their abbreviations.</summary>
    public IReadOnlyList<(string Name, string Abbreviation)> Journals() =>
        [.. Lines("journal_abbreviations.tsv.gz").Select(line => line.Split('\t')).Where(parts => parts.Length >= 2).Select(parts => (parts[0], parts[1]))];

    private static LabelledPair PairOf(JsonElement row) => new(Text(row, "paper"), Text(row, "claim"), Text(row, "citing_title"), Text(row, "cited_title"))
    {
        Context = row.TryGetProperty("citing_context", out var context) && context.ValueKind == JsonValueKind.Array
            ? [.. context.EnumerateArray().Select(part => part.GetString() ?? "")]
            : [],
        Venue = row.TryGetProperty("cited_venue", out var venue) ? venue.GetString() : null,
        Abstract = row.TryGetProperty("cited_abstract", out var text) ? text.GetString() : null,
        IsMatch = Text(row, "label") == "match",
        IsNear = Text(row, "kind") == "near-field",
        Hard = Text(row, "hard"),
        CitingField = FieldOf(row, 0),
        CitedField = FieldOf(row, 1),
    };

    private static string FieldOf(JsonElement row, int side) => row.TryGetProperty("fields", out var fields) ? fields[side].GetString() ?? "" : "";

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private IEnumerable<JsonElement> Rows(string name) => Lines(name).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    private IEnumerable<string> Lines(string name)
    {
        using Stream file = File.OpenRead(Path.Combine(path, name));
        using var plain = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
