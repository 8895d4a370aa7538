using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Tagged;

// One record of a format that names every line's field, as RIS and MEDLINE do.
internal sealed record TaggedRecord(Location Location, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public string? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            foreach (var field in Fields)
            {
                if (string.Equals(field.Key, tag, StringComparison.Ordinal) && field.Value.Length > 0)
                    return field.Value;
            }
        }

        return null;
    }

    // All values of the first tag that has any.
    public IReadOnlyList<string> All(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (Each(tag) is { Count: > 0 } values)
                return values;
        }

        return [];
    }

    private List<string> Each(string tag) =>
        [.. Fields.Where(field => string.Equals(field.Key, tag, StringComparison.Ordinal) && field.Value.Length > 0).Select(field => field.Value)];
}
