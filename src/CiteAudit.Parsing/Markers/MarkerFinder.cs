using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds the citations of a text: those the format states, and printed ones in the one style the text keeps to.</summary>
internal static class MarkerFinder
{
    /// <summary>Fewer linked markers than these do not show that a text cites by number.</summary>
    private const int FewestMarkers = 3;

    public static IReadOnlyList<Marker> Find(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, EntryIndex entries)
    {
        var keys = Collect(passages, list, KeyMarkers.In).ToList();
        var stated = keys.ToLookup(marker => marker.Passage, marker => marker.Span);
        var printed = Printed(passages, list, entries)
            .Where(marker => !stated[marker.Passage].Any(span => span.Start < marker.Span.End && marker.Span.Start < span.End));
        return [.. keys.Concat(printed).OrderBy(marker => marker.Passage).ThenBy(marker => marker.Span.Start)];
    }

    private static List<Marker> Printed(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, EntryIndex entries)
    {
        var brackets = Collect(passages, list, (passage, position) => BracketMarkers.In(passage, position, entries)).ToList();
        var linked = brackets.Where(marker => entries.HasAll(marker.Labels)).ToList();
        if (entries.Count == 0)
            return IsNumbered(brackets) ? brackets : [];

        var raised = entries.IsLabelled ? Linked(Collect(passages, list, SuperscriptMarkers.In), entries) : [];
        if (linked.Count > 0 && linked.Count >= raised.Count)
        {
            if (entries.IsLabelled || IsNumbered(linked))
                return WithUnlinked(passages, brackets, linked.Count, entries);
            return [];
        }

        if (raised.Count > 1)
            return raised;
        return entries.IsLabelled ? Parenthesised(passages, list, entries) : [];
    }

    /// <summary>Where nothing shows what the numbers mean, citations start at 1 and go on.</summary>
    private static bool IsNumbered(List<Marker> markers) =>
        markers.Count >= FewestMarkers && markers.Exists(marker => marker.Labels.Contains("1", StringComparer.Ordinal));

    // A number that the list lacks is a citation of a missing entry where the text cites by number throughout and no formula stands by.
    private static List<Marker> WithUnlinked(IReadOnlyList<Passage> passages, List<Marker> brackets, int linked, EntryIndex entries) =>
        brackets.FindAll(marker => entries.HasAll(marker.Labels)
            || (linked >= FewestMarkers
                && marker.Labels.All(entries.CouldHave)
                && !BracketContext.IsMathematical(passages[marker.Passage].Text, marker.Span)));

    // Round brackets hold many numbers; only a list that they cover at least half of, from 1 on, is cited by them.
    private static List<Marker> Parenthesised(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, EntryIndex entries)
    {
        var markers = Linked(Collect(passages, list, ParenthesisMarkers.In), entries);
        var cited = markers.SelectMany(marker => marker.Labels).Distinct(StringComparer.Ordinal).Count();
        return IsNumbered(markers) && cited * 2 >= entries.Count ? markers : [];
    }

    private static List<Marker> Linked(IEnumerable<Marker> markers, EntryIndex entries) =>
        [.. markers.Where(marker => entries.HasAll(marker.Labels))];

    private static IEnumerable<Marker> Collect(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, Func<Passage, int, IEnumerable<Marker>> find)
    {
        for (var position = 0; position < passages.Count; position++)
        {
            var passage = passages[position];
            if (passage.Kind is PassageKind.Code || list.Contains(position))
                continue;

            var code = passage.Marks.Where(mark => mark.Kind is MarkKind.Code).Select(mark => mark.Span).ToList();
            foreach (var marker in find(passage, position))
            {
                if (!code.Exists(span => span.Contains(marker.Span.Start)))
                    yield return marker;
            }
        }
    }
}
