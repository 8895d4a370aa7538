using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Finds a reference list that no heading announces: a run of labelled entries in the later half.</summary>
internal static class UnheadedList
{
    private const int FewestEntries = 3;

    /// <summary>The first passage of the last such run.</summary>
    public static int? Find(IReadOnlyList<Passage> passages)
    {
        int? found = null;
        for (var index = passages.Count / 2; index < passages.Count;)
        {
            var length = Run(passages, index);
            if (length >= FewestEntries)
                found = index;
            index += Math.Max(1, length);
        }

        return found ?? Glued(passages);
    }

    private static int Run(IReadOnlyList<Passage> passages, int first)
    {
        var (index, likely) = (first, 0);
        for (int? previous = null; index < passages.Count; index++)
        {
            var number = IsText(passages[index]) ? EntrySplitter.LabelOf(passages[index])?.Number : null;
            if (number is null || number <= previous)
                break;
            previous = number;
            likely += EntryShape.IsLikely(passages[index].Text) ? 1 : 0;
        }

        // Enumerated prose may mention a year now and then; of a reference list most items look the part.
        return likely * 3 >= (index - first) * 2 ? index - first : 0;
    }

    private static int? Glued(IReadOnlyList<Passage> passages)
    {
        for (var index = passages.Count - 1; index >= passages.Count / 2; index--)
        {
            if (!IsText(passages[index]) || EntrySplitter.LabelOf(passages[index]) is null)
                continue;
            var entries = EntrySplitter.Split(passages[index]).ToList();
            if (entries.Count >= FewestEntries && entries.Count(entry => EntryShape.IsLikely(entry.Text)) * 3 >= entries.Count * 2)
                return index;
        }

        return null;
    }

    private static bool IsText(Passage passage) => passage.Kind is PassageKind.ListItem or PassageKind.Paragraph;
}
