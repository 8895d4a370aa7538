namespace CiteAudit.Reading.BibTex;

// Fields that an entry takes from others: all of an xdata entry's, and of a crossref's those that hold for the parts of a whole.
internal sealed class Inheritance
{
    private const int Deepest = 8;

    // A whole's own identifiers, pages and address would lead away from the part.
    private static readonly HashSet<string> OwnOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "subtitle", "titleaddon", "shorttitle", "author", "doi", "url", "urldate", "eprint", "eprinttype", "archiveprefix", "pmid", "pages",
        "pagetotal", "note", "abstract", "keywords", "file", "crossref", "xref", "xdata", "ids", "label", "shorthand", "options", "howpublished",
    };

    private static readonly HashSet<string> NoFields = new(StringComparer.OrdinalIgnoreCase) { "xdata", "crossref", "ids" };

    private readonly Dictionary<string, BibTexEntry> byKey = new(StringComparer.OrdinalIgnoreCase);

    public Inheritance(IEnumerable<BibTexEntry> entries)
    {
        foreach (var entry in entries)
            byKey.TryAdd(entry.Key, entry);
    }

    // biblatex: entries that exist to be inherited from, or to be set together, and are no works.
    public static bool IsContainer(BibTexEntry entry) => entry.Type is "xdata" or "set" or "control" or "ieeetranbstctl" or "bibtexparser";

    public BibTexEntry Complete(BibTexEntry entry) => Complete(entry, []);

    private BibTexEntry Complete(BibTexEntry entry, HashSet<string> visited)
    {
        if (entry["xdata", "crossref"] is null || visited.Count >= Deepest || !visited.Add(entry.Key))
            return entry;

        var fields = new Dictionary<string, string>(entry.Fields, StringComparer.OrdinalIgnoreCase);
        foreach (var key in (entry["xdata"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(Deepest))
            Add(fields, Parent(key, visited)?.Fields, NoFields);
        if (entry["crossref"] is { } crossref && Parent(crossref.Trim(), visited) is { } whole)
        {
            if (Container(entry) is var container && whole[container, "booktitle", "title"] is { } title)
                fields.TryAdd(container, title);
            Add(fields, whole.Fields, OwnOnly);
        }

        return entry with { Fields = fields };
    }

    private BibTexEntry? Parent(string key, HashSet<string> visited) =>
        byKey.TryGetValue(key, out var parent) && !visited.Contains(parent.Key) ? Complete(parent, [.. visited]) : null;

    private static string Container(BibTexEntry entry) => entry.Type is "article" ? "journaltitle" : "booktitle";

    private static void Add(Dictionary<string, string> fields, IReadOnlyDictionary<string, string>? inherited, HashSet<string> spared)
    {
        foreach (var (name, value) in inherited ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!spared.Contains(name))
                fields.TryAdd(name, value);
        }
    }
}
