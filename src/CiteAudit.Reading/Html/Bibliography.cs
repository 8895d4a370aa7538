using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Html;

// The entries of a page's reference lists, in order, and what leads to them.
internal sealed class Bibliography
{
    private readonly Dictionary<IElement, Entry> byElement = [];
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byText = new(StringComparer.Ordinal);

    public Bibliography(IReadOnlyList<Entry> entries)
    {
        Entries = entries;
        Order = new EntryOrder(entries.Select(entry => (entry.Key, entry.Passage.Label)));
        foreach (var entry in entries)
        {
            byText.TryAdd(FoldedText.Of(entry.Passage.Text).Value, entry.Key);
            if (entry.Elements.Count == 0)
                keys.TryAdd(entry.Key, entry.Key);
            foreach (var element in entry.Elements)
                byElement.TryAdd(element, entry);
            foreach (var id in entry.Elements.SelectMany(Ids))
                keys.TryAdd(id, entry.Key);
        }
    }

    public IReadOnlyList<Entry> Entries { get; }

    public EntryOrder Order { get; }

    public Entry? EntryOf(IElement element) => byElement.GetValueOrDefault(element);

    public string? KeyOf(string id) => keys.GetValueOrDefault(id);

    // The entry that a text repeats word for word, as the pop-up over a citation does.
    public string? KeyOfText(string text) => byText.GetValueOrDefault(FoldedText.Of(text).Value);

    // Journals put the id on the item, on an anchor in it, or on the item's first child.
    private static IEnumerable<string> Ids(IElement element) =>
        element.QuerySelectorAll("[id], a[name]").Prepend(element).SelectMany(inner => new[] { inner.Id, inner.IsNamed("a") ? inner.GetAttribute("name") : null }).OfType<string>();
}
