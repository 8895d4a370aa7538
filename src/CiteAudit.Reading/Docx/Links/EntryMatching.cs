using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.Docx.Links;

// Finds the printed entry of a work that a field carries: by its DOI, or by its title, where only one entry has it.
internal static class EntryMatching
{
    private const int ShortestTitle = 12;

    public static Dictionary<string, PrintedEntry> Match(IReadOnlyList<StructuredEntry> items, IReadOnlyList<PrintedEntry> printed)
    {
        var texts = new PrintedTexts(printed);
        var byDoi = Pairs(items, item => item.Doi is { } doi && Doi.Parse(doi).Value is { } name
            ? texts.Only(FoldedText.Of(name.Value), entry => HasDoi(entry.Text.ToLowerInvariant(), name.Value))
            : null);
        var byTitle = Pairs(items.Where(item => !byDoi.ContainsKey(item.Key)), item => item.Title is { } title && FoldedText.Of(title) is { Value.Length: >= ShortestTitle } folded
            ? texts.Only(folded, _ => true)
            : null);

        // Two works that claim one entry leave it to neither, unless its DOI says whose it is.
        var taken = byDoi.Values.Select(entry => entry.Position).ToHashSet();
        foreach (var group in byTitle.GroupBy(pair => pair.Value.Position).Where(group => group.Count() == 1 && !taken.Contains(group.Key)))
            byDoi.Add(group.First().Key, group.First().Value);
        return byDoi;
    }

    private static Dictionary<string, PrintedEntry> Pairs(IEnumerable<StructuredEntry> items, Func<StructuredEntry, PrintedEntry?> find)
    {
        var pairs = new Dictionary<string, PrintedEntry>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (find(item) is { } entry)
                pairs.Add(item.Key, entry);
        }

        return pairs;
    }

    // 10.1000/12 is not 10.1000/123.
    private static bool HasDoi(string text, string doi)
    {
        var at = text.IndexOf(doi, StringComparison.Ordinal);
        return at >= 0 && (at + doi.Length == text.Length || !char.IsLetterOrDigit(text[at + doi.Length]));
    }
}
