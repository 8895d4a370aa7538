namespace CiteAudit.Training.Topics.Data;

/// <summary>The fields and subfields of the topics, in the order of their names, and which of them a broad field of the labels stands for.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, int[]> broad;

    public Taxonomy(IReadOnlyList<TopicEntry> topics)
    {
        Subfields = [.. topics.Select(topic => new Subfield(topic.Subfield, topic.Field, topic.Domain)).Distinct()
            .OrderBy(subfield => subfield.Name, StringComparer.Ordinal).ThenBy(subfield => subfield.Field, StringComparer.Ordinal)];
        Fields = [.. topics.Select(topic => topic.Field).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        broad = ReadBroad();
    }

    public IReadOnlyList<Subfield> Subfields { get; }

    public IReadOnlyList<string> Fields { get; }

    /// <summary>The fields a broad field stands for; none when the label is not known.</summary>
    public int[] FieldsOf(string broadField) => broad.GetValueOrDefault(broadField) ?? [];

    private Dictionary<string, int[]> ReadBroad()
    {
        using var stream = typeof(Taxonomy).Assembly.GetManifestResourceStream("broad-fields.txt")
            ?? throw new InvalidOperationException("broad-fields.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|'))
            .ToDictionary(parts => parts[0], parts => (int[])[.. parts[1..].Select(PlaceOf)], StringComparer.Ordinal);
    }

    private int PlaceOf(string field) => Fields.Index().Single(pair => string.Equals(pair.Item, field, StringComparison.Ordinal)).Index;
}
