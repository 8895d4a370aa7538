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

    private readonly Dictionary<int, BibTexEntry> completed = [];
    private readonly HashSet<int> open = [];
    private readonly Dictionary<string, BibTexEntry> byKey = new(StringComparer.OrdinalIgnoreCase);

    public Inheritance(IEnumerable<BibTexEntry> entries)
    {
        foreach (var entry in entries)
            byKey.TryAdd(entry.Key, entry);
    }

    // biblatex: entries that exist to be inherited from, or to be set together, and are no works.
    public static bool IsContainer(BibTexEntry entry) => entry.Type is "xdata" or "set" or "control" or "ieeetranbstctl" or "bibtexparser";

    // An entry that is still open inherits from itself, in a circle, and gives what it has.
    public BibTexEntry Complete(BibTexEntry entry)
    {
        if (entry["xdata", "crossref"] is null)
            return entry;
        if (completed.TryGetValue(entry.Offset, out var known))
            return known;
        if (open.Count >= Deepest || !open.Add(entry.Offset))
            return entry;

        var complete = entry with { Fields = Inherited(entry) };
        open.Remove(entry.Offset);
        return completed[entry.Offset] = complete;
    }

    private Dictionary<string, string> Inherited(BibTexEntry entry)
    {
        var fields = new Dictionary<string, string>(entry.Fields, StringComparer.OrdinalIgnoreCase);
        foreach (var key in (entry["xdata"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Add(fields, Parent(key)?.Fields, NoFields);
        if (entry["crossref"] is not { } crossref || Parent(crossref.Trim()) is not { } whole)
            return fields;

        var container = Container(entry);
        if (whole[container, "booktitle", "title"] is { } title)
            fields.TryAdd(container, title);
        Add(fields, whole.Fields, OwnOnly);
        return fields;
    }

    private BibTexEntry? Parent(string key) =>
        byKey.TryGetValue(key, out var parent) && !open.Contains(parent.Offset) ? Complete(parent) : null;

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
