using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Reads entries from where a list starts to where it ends: at a heading, at the lead of another section, or where entries cease.</summary>
internal sealed class ListExtent
{
    private readonly List<Entry> entries = [];
    private readonly List<int> taken = [];
    private bool labelled;

    private ListExtent()
    {
    }

    public IReadOnlyList<Entry> Entries => entries;

    public IReadOnlyList<int> Passages => taken;

    public static ListExtent From(IReadOnlyList<Passage> passages, int first)
    {
        var extent = new ListExtent();
        for (var index = first; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (passage.Kind is PassageKind.Heading || (passage.Kind is not PassageKind.ListItem && ListHeading.Closes(passage)))
                break;
            // A note among entries stands at the foot of their page; a list may be made of notes alone.
            if (passage.Kind is PassageKind.Footnote or PassageKind.Endnote && passages[first].Kind != passage.Kind)
                continue;
            if (passage.Kind is PassageKind.Caption or PassageKind.Table or PassageKind.Code || string.IsNullOrWhiteSpace(passage.Text))
                continue;
            if (!extent.Take(passage, index + 1 < passages.Count ? passages[index + 1] : null))
                break;
            extent.taken.Add(index);
        }

        return extent;
    }

    private bool Take(Passage passage, Passage? next)
    {
        if (EntrySplitter.LabelOf(passage) is not null)
        {
            labelled = true;
            entries.AddRange(EntrySplitter.Split(passage));
            return true;
        }

        if (entries.Count > 0 && Continues(entries[^1].Text, passage.Text))
        {
            entries[^1] = entries[^1].Joined(passage);
            return true;
        }

        // What the format itself calls an item of the list needs no look of one.
        var isItem = passage is { Kind: PassageKind.ListItem, Label: null } && entries.Count > 0;
        if (!isItem && !(labelled ? EntryShape.IsLikely(passage.Text) : IsUnlabelledEntry(passage, next)))
            return false;
        entries.AddRange(EntrySplitter.Split(passage));
        return true;
    }

    // One odd entry among others is still an entry; a second in a row is where the list has ended.
    private bool IsUnlabelledEntry(Passage passage, Passage? next) =>
        EntryShape.IsPossible(passage.Text)
        || (entries.Count > 0 && next is { Kind: not PassageKind.Heading } && EntryShape.IsLikely(next.Text));

    private static bool Continues(string before, string text)
    {
        var last = before.TrimEnd();
        return char.IsLower(text.TrimStart()[0]) && last.Length > 0 && last[^1] is not '.';
    }
}
