using CiteAudit.Model;
using CiteAudit.Parsing.Markers.AuthorYear;
using CiteAudit.Parsing.Markers.Notes;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds the citations of a text: those the format states, and printed ones in the one style the text keeps to.</summary>
internal static class MarkerFinder
{
    public static IReadOnlyList<Marker> Find(IReadOnlyList<Passage> passages, IReadOnlySet<int> list, EntryIndex entries)
    {
        var scan = new PassageScan(passages, list);
        var keys = scan.Collect(KeyMarkers.In);
        var stated = keys.GroupBy(marker => marker.Passage).ToDictionary(group => group.Key, group => new Stretches(group.Select(marker => marker.Span)));
        var works = new WorkIndex(entries.References);
        var notes = NoteMarkers.In(passages, list, entries.References, works);
        var printed = Printed(scan, entries, works).Where(marker => !notes.Notes.Contains(marker.Passage)).Concat(notes.Markers)
            .Where(marker => !stated.TryGetValue(marker.Passage, out var spans) || !spans.Meet(marker.Span));
        List<Marker> found = [.. InOrder(keys.Concat(printed))];
        return SameWorkMarkers.In(scan, found, entries) is { Count: > 0 } pointing ? [.. InOrder(found.Concat(pointing))] : found;
    }

    private static IEnumerable<Marker> InOrder(IEnumerable<Marker> markers) => markers.OrderBy(marker => marker.Passage).ThenBy(marker => marker.Span.Start);

    // What links more is the style the text keeps to; the other then stands for dates and numbers.
    private static List<Marker> Printed(PassageScan scan, EntryIndex entries, WorkIndex works)
    {
        var numbered = NumberedMarkers.In(scan, entries);
        var dated = DatedStyle.In(scan, works);
        return numbered.Count == 0 || dated.Count(DatedStyle.IsLinked) > numbered.Count(marker => entries.HasAll(marker.Labels)) ? dated : numbered;
    }
}
