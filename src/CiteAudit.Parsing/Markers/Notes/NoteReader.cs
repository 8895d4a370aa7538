using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;
using CiteAudit.Parsing.Markers.AuthorYear;

namespace CiteAudit.Parsing.Markers.Notes;

/// <summary>Reads what notes cite, one after the other: in full, by a short title, by author and year, or by pointing back.</summary>
internal sealed class NoteReader(TitleIndex titles, WorkIndex works)
{
    private const int LongestNote = 4000;

    /// <summary>Words of its own that a note may have beside each citation before it counts as text that cites.</summary>
    private const int OwnWords = 10;

    private static readonly FrozenSet<string> SameWork = Lexicon.AsPrinted("same-work-words.txt");
    private static readonly string[] WorkCited = [.. Lexicon.Lines("work-cited-words.txt")];

    private readonly Dictionary<string, Reference> lastBy = new(StringComparer.Ordinal);
    private Reference? last;

    /// <summary>What the note cites in place of the text it belongs to; nothing where it is a text of its own that cites.</summary>
    public IReadOnlyList<CitedItem> Read(string note)
    {
        var text = note.Length > LongestNote ? note[..LongestNote] : note;
        var words = FoldedText.Of(text).Words;
        var items = Titled(words);
        if (items.Count == 0)
            items = Dated(text, words.Count);
        if (items.Count == 0 && Back(words) is { } earlier)
            items = [Item(earlier)];
        foreach (var item in items)
            Remember(item.Reference);
        return items;
    }

    private List<CitedItem> Titled(IReadOnlyList<string> words)
    {
        var items = new List<CitedItem>();
        var from = 0;
        for (var at = 1; at < words.Count; at++)
        {
            if (titles.At(words, from, at) is not var (work, length))
                continue;
            if (!items.Exists(item => string.Equals(item.Reference!.Key, work.Reference.Key, StringComparison.Ordinal)))
                items.Add(Item(work.Reference));
            from = at + length;
            at = from - 1;
        }

        return items;
    }

    private List<CitedItem> Dated(string text, int words)
    {
        var items = DatedMarkers.In(text, works, bare: true).SelectMany(marker => marker.Items).Where(item => item.State is LinkState.Linked).ToList();
        return words <= OwnWords * (items.Count + 1) ? items : [];
    }

    private Reference? Back(IReadOnlyList<string> words)
    {
        if (last is null || words.Count is 0 or > 2 * OwnWords)
            return null;
        if (words.Take(2).Any(SameWork.Contains))
            return last;

        var text = string.Join(' ', words);
        if (!WorkCited.Any(phrase => $" {text} ".Contains($" {phrase} ", StringComparison.Ordinal)))
            return null;
        return words.Select(word => lastBy.GetValueOrDefault(word)).FirstOrDefault(reference => reference is not null);
    }

    private void Remember(Reference? reference)
    {
        if (reference is null)
            return;
        last = reference;
        foreach (var author in reference.Authors.Take(1))
        {
            if (FoldedText.Of(author.Family).Words is { Count: > 0 } family)
                lastBy[family[^1]] = reference;
        }
    }

    private static CitedItem Item(Reference reference) => new(reference.Name, reference, LinkState.Linked);
}
