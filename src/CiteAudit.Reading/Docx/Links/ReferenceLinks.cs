using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Docx.Links;

// Brings together what is cited and what is printed as the list. Where the fields account for the list they give the references;
// where most of the list is typed by hand, it stays as it is and the fields only say what is cited.
internal static class ReferenceLinks
{
    // Of five printed entries, the fields must carry four.
    private const double EnoughStated = 0.8;

    public static Settlement Settle(Gathering gathering, IReadOnlyList<StructuredEntry> items)
    {
        var gathered = ListTables.Undone(gathering.Passages);
        var printed = PrintedEntries.Find(gathered);
        var matches = EntryMatching.Match(items, printed);
        var isStated = items.Count > 0 && matches.Count >= printed.Count * EnoughStated;
        var keys = isStated
            ? matches.ToDictionary(pair => pair.Value.Position, pair => pair.Key)
            : printed.ToDictionary(entry => entry.Position, entry => entry.Key);
        var works = isStated
            ? items.ToDictionary(item => item.Key, item => item.Key, StringComparer.Ordinal)
            : matches.ToDictionary(pair => pair.Key, pair => pair.Value.Key, StringComparer.Ordinal);
        var bookmarks = gathering.Bookmarks
            .Where(bookmark => keys.ContainsKey(bookmark.Value))
            .ToDictionary(bookmark => bookmark.Key, bookmark => keys[bookmark.Value], StringComparer.Ordinal);
        var groups = new CitationGroups(new EntryOrder(printed.Where(entry => keys.ContainsKey(entry.Position)).Select(entry => (keys[entry.Position], entry.Label))));

        var dropped = isStated ? keys.Keys.ToHashSet() : [];
        var passages = Passages(gathered, printed, dropped, passage => CitationMarks.Settle(passage, new Targets(works, bookmarks), groups));
        return new Settlement(
            printed.Count == 0 && items.Count == 0 ? EndnoteList.AtEnd(passages) : passages,
            isStated ? References(items, matches) : [],
            PrintsMore: isStated && matches.Count < printed.Count);
    }

    private static List<Passage> Passages(IReadOnlyList<Gathered> gathered, IReadOnlyList<PrintedEntry> printed, HashSet<int> dropped, Func<Passage, Passage> settle)
    {
        var listed = printed.Select(entry => entry.Position).ToHashSet();
        var passages = new List<Passage>(gathered.Count);
        for (var position = 0; position < gathered.Count; position++)
        {
            if (dropped.Contains(position))
                continue;
            // A bibliography that stands under no heading is given one, so that it is found.
            if (printed.Count > 0 && position == printed[0].Position && gathered[position].InBibliography && !passages.Exists(PrintedEntries.IsReferencesHeading))
                passages.Add(new Passage(PassageKind.Heading, "References", gathered[position].Passage.Location) { Level = 1 });
            passages.Add(listed.Contains(position) ? WithoutLinks(gathered[position].Passage) : settle(gathered[position].Passage));
        }

        return passages;
    }

    // An entry cites nothing: links within the list lead back to the text.
    private static Passage WithoutLinks(Passage entry) =>
        entry with { Marks = [.. entry.Marks.Where(mark => mark is not ({ Kind: MarkKind.Citation } or { Kind: MarkKind.Link, Target: ['#', ..] }))] };

    private static IReadOnlyList<Reference> References(IReadOnlyList<StructuredEntry> items, Dictionary<string, PrintedEntry> matches) =>
        StructuredEntries.References(items.Select(item => (matches.TryGetValue(item.Key, out var entry) ? item with { Printed = entry.Text, Label = entry.Label } : item, default(Location))));
}
