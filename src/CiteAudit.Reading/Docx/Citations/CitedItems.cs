using System.Text.RegularExpressions;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Docx.Citations;

// The works that citation fields carry, each once, in the order of their first citation.
internal sealed partial class CitedItems
{
    private const int LongestKey = 80;

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<StructuredEntry> entries = [];

    public IReadOnlyList<StructuredEntry> Entries => entries;

    // The key of the work of this identity; the name is what the key is made of when the work is new.
    public string KeyOf(string identity, string name, Func<string, StructuredEntry> read)
    {
        if (keys.TryGetValue(identity, out var known))
            return known;

        // Keys are joined by semicolons, and stand in addresses.
        var stem = Unsafe().Replace(name.Length > LongestKey ? name[^LongestKey..] : name, "-").Trim('-');
        if (stem.Length == 0)
            stem = "item";
        var key = stem;
        for (var count = 2; !taken.Add(key); count++)
            key = FormattableString.Invariant($"{stem}-{count}");
        keys[identity] = key;
        entries.Add(read(key));
        return key;
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}._:-]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unsafe();
}
