namespace CiteAudit.Reading.Latex.Citations;

// The entries that can be cited, and the keys that are, in order of first citation.
internal sealed class CitationBook(IReadOnlyDictionary<string, CitedEntry> entries)
{
    private readonly List<string> order = [];
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Cited => order;

    // \nocite{*}: the list has every entry, cited or not.
    public bool CitesAll { get; private set; }

    public void Note(string key)
    {
        if (key is "*")
            CitesAll = true;
        else if (cited.Add(key))
            order.Add(key);
    }

    public CitedEntry Cite(string key)
    {
        Note(key);
        return entries.GetValueOrDefault(key) ?? new CitedEntry(key, key);
    }
}
