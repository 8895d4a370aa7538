using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Finds the reference list by its heading, or by its shape where it has none.</summary>
internal static class ReferenceListFinder
{
    public static ReferenceList Find(IReadOnlyList<Passage> passages)
    {
        var cut = new List<Entry>();
        var taken = new HashSet<int>();
        foreach (var (heading, first) in Starts(passages))
        {
            if (taken.Contains(first))
                continue;
            var extent = ListExtent.From(passages, first);
            if (extent.Entries.Count == 0)
                continue;
            cut.AddRange(extent.Entries);
            taken.UnionWith(extent.Passages);
            taken.Add(heading);
        }

        var (entries, notes) = EntryKeys.Assign(cut);
        return new ReferenceList(entries, taken, notes);
    }

    private static List<(int Heading, int First)> Starts(IReadOnlyList<Passage> passages)
    {
        var starts = new List<(int, int)>();
        for (var index = 0; index < passages.Count - 1; index++)
        {
            if (ListHeading.Opens(passages[index]))
                starts.Add((index, index + 1));
        }

        if (starts.Count == 0 && UnheadedList.Find(passages) is { } first)
            starts.Add((first, first));
        return starts;
    }
}
