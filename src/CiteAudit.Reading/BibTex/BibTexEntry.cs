namespace CiteAudit.Reading.BibTex;

// An entry as written: fields by their names in lower case, values with @string names resolved and LaTeX still in them.
internal sealed record BibTexEntry(string Type, string Key, int Offset, IReadOnlyDictionary<string, string> Fields)
{
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
                    return value;
            }

            return null;
        }
    }
}
