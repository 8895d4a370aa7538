namespace CiteAudit.Resolving.Registries;

/// <summary>A record in MEDLINE's form: four-letter tags, and lines that go on under six spaces.</summary>
internal sealed class MedlineRecord
{
    private const int TagLength = 4;
    private const string Continuation = "      ";

    private readonly List<(string Tag, string Value)> fields = [];

    /// <summary>The records of an answer, one after the other; each begins with its PMID.</summary>
    public static IReadOnlyList<MedlineRecord> Read(string text)
    {
        var records = new List<MedlineRecord>();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r', ' ')))
        {
            if (line.StartsWith("PMID- ", StringComparison.Ordinal))
                records.Add(new MedlineRecord());
            if (records is [.., var record])
                record.Add(line);
        }

        return records;
    }

    public string? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (All(tag).FirstOrDefault() is { } value)
                return value;
        }

        return null;
    }

    public IEnumerable<string> All(string tag) =>
        fields.Where(field => string.Equals(field.Tag, tag, StringComparison.Ordinal)).Select(field => field.Value).Where(value => value.Length > 0);

    /// <summary>The names in their order, groups among people.</summary>
    public IEnumerable<(string Tag, string Value)> InOrder(params string[] tags) => fields.Where(field => tags.Contains(field.Tag, StringComparer.Ordinal));

    private void Add(string line)
    {
        if (line.StartsWith(Continuation, StringComparison.Ordinal) && fields is [.., var last])
            fields[^1] = last with { Value = $"{last.Value} {line.Trim()}" };
        else if (line.Length > TagLength + 1 && line[TagLength] == '-')
            fields.Add((line[..TagLength].Trim(), line[(TagLength + 1)..].Trim()));
    }
}
