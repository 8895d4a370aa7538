using System.Globalization;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Gives every entry a key of its own, and notes where the numbering repeats or skips.</summary>
internal static class EntryKeys
{
    private const int MostNamed = 10;

    public static (IReadOnlyList<Entry> Entries, IReadOnlyList<string> Notes) Assign(IReadOnlyList<Entry> entries)
    {
        var keys = new HashSet<string>(entries.Select(entry => entry.Label).OfType<string>(), StringComparer.Ordinal);
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            var stem = entry.Label ?? string.Create(CultureInfo.InvariantCulture, $"r{keyed.Count + 1}");
            keyed.Add(entry with { Key = Unique(stem, entry.Label is not null, keys, uses) });
        }

        return (keyed, [.. Repeats(uses), .. Gaps(entries)]);
    }

    private static string Unique(string stem, bool labelled, HashSet<string> keys, Dictionary<string, int> uses)
    {
        var use = uses[stem] = uses.GetValueOrDefault(stem) + 1;
        if (use == 1 && (labelled || keys.Add(stem)))
            return stem;

        var key = stem;
        for (var count = Math.Max(2, use); !keys.Add(key); count++)
            key = string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}");
        return key;
    }

    private static IEnumerable<string> Repeats(Dictionary<string, int> uses)
    {
        var repeated = uses.Where(use => use.Value > 1).Select(use => use.Key).ToList();
        if (repeated.Count > 0)
            yield return $"The reference list prints the same label for several entries: {Named(repeated)}.";
    }

    private static IEnumerable<string> Gaps(IReadOnlyList<Entry> entries)
    {
        var numbers = new SortedSet<int>();
        foreach (var entry in entries)
        {
            if (int.TryParse(entry.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
        }

        var gaps = numbers.Zip(numbers.Skip(1))
            .Where(pair => pair.Second > pair.First + 1)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First} to {pair.Second}"))
            .ToList();
        if (gaps.Count > 0)
            yield return $"The numbers of the reference list skip from {Named(gaps)}; an entry may be missing or joined to the one before.";
    }

    private static string Named(List<string> items) =>
        string.Join(", ", items.Take(MostNamed)) + (items.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {items.Count - MostNamed} more") : "");
}
