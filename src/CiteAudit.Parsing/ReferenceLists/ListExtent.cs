using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Reads entries from where a list starts to where it ends: at a heading, at the lead of another section, or where entries cease.</summary>
internal sealed class ListExtent
{
    private const int FewestEntries = 3;
    private const int LongestOdd = 300;
    private const int MostOdd = 20;

    private readonly IReadOnlyList<Passage> passages;
    private readonly List<Entry> entries = [];
    private readonly List<int> taken = [];
    private bool labelled;
    private int known;

    private ListExtent(IReadOnlyList<Passage> passages) => this.passages = passages;

    public IReadOnlyList<Entry> Entries => entries;

    public IReadOnlyList<int> Passages => taken;

    public static ListExtent From(IReadOnlyList<Passage> passages, int first)
    {
        var extent = new ListExtent(passages) { known = first };
        for (var index = first; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (passage.Kind is PassageKind.Heading || ((passage.Kind is not PassageKind.ListItem || passage.Label is null) && ListHeading.Closes(passage)))
                break;
            if (extent.IsPassedOver(passage, first))
                continue;
            if (extent.StartsNotes(passage))
                break;
            if (!extent.Take(index))
            {
                // A word before the list, or a number of a page, is none of its entries.
                if (extent.Entries.Count == 0 && extent.IsAmongEntries(index))
                    continue;
                break;
            }

            extent.taken.Add(index);
        }

        extent.DropTail();
        return extent;
    }

    // Notes at the foot of a page stand between entries; of notes alone a list may consist.
    private bool IsPassedOver(Passage passage, int first) =>
        passage.Kind is PassageKind.Caption or PassageKind.Table or PassageKind.Code
        || string.IsNullOrWhiteSpace(passage.Text)
        || (passage.Kind is PassageKind.Footnote or PassageKind.Endnote && passages[first].Kind != passage.Kind);

    // Numbers that begin behind entries without any belong to notes, not to this list.
    private bool StartsNotes(Passage passage) => !labelled && entries.Count >= FewestEntries && EntrySplitter.LabelOf(passage) is { Number: 1 };

    private bool Take(int index)
    {
        var passage = passages[index];
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
        var isItem = passage.Kind is PassageKind.ListItem && entries.Count > 0;
        if (!isItem && !(labelled ? EntryShape.IsLikely(passage.Text) : EntryShape.IsPossible(passage.Text) || (entries.Count > 0 && IsAmongEntries(index))))
            return false;
        entries.AddRange(EntrySplitter.Split(passage));
        return true;
    }

    // Odd entries among others are still entries: the list goes on as long as passages of their length lead to another that looks the part.
    private bool IsAmongEntries(int index)
    {
        if (passages[index].Text.Length > LongestOdd)
            return false;

        if (known <= index)
        {
            known = index + 1;
            while (known < passages.Count && known <= index + MostOdd && IsOdd(passages[known]))
                known++;
            if (known >= passages.Count || passages[known].Kind is PassageKind.Heading || !EntryShape.IsLikely(passages[known].Text))
                known = index;
        }

        return known > index;
    }

    private static bool IsOdd(Passage passage) =>
        passage.Kind is not PassageKind.Heading && passage.Text.Length <= LongestOdd && !EntryShape.IsLikely(passage.Text) && !ListHeading.Closes(passage);

    // What stands behind the last entry and has no sign of one was only near the list.
    private void DropTail()
    {
        if (labelled || entries.Count < FewestEntries || entries.Count(entry => EntryShape.IsPossible(entry.Text)) * 2 < entries.Count)
            return;

        while (taken.Count > 0 && !EntryShape.IsPossible(passages[taken[^1]].Text))
        {
            var text = passages[taken[^1]].Text;
            if (!text.EndsWith(entries[^1].Text, StringComparison.Ordinal))
                break;
            entries.RemoveAt(entries.Count - 1);
            taken.RemoveAt(taken.Count - 1);
        }
    }

    private static bool Continues(string before, string text)
    {
        var last = before.TrimEnd();
        return char.IsLower(text.TrimStart()[0]) && last.Length > 0 && last[^1] is not '.';
    }
}
