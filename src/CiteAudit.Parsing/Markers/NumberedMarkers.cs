using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds citations by number or tag, in the one form the text keeps to: square brackets, raised, round brackets, or raised once and now glued to a word.</summary>
internal static class NumberedMarkers
{
    /// <summary>Fewer linked markers than these do not show that a text cites by number.</summary>
    private const int FewestMarkers = 3;

    public static List<Marker> In(PassageScan scan, EntryIndex entries)
    {
        var brackets = scan.Collect((passage, position) => BracketMarkers.In(passage, position, entries));
        var linked = brackets.FindAll(marker => entries.HasAll(marker.Labels));
        if (entries.Count == 0)
            return IsNumbered(brackets) ? brackets : [];

        var raised = entries.IsLabelled ? Linked(scan.Collect(SuperscriptMarkers.In), entries) : [];
        if (linked.Count > 0 && linked.Count >= raised.Count)
        {
            if (entries.IsLabelled || IsNumbered(linked))
                return WithUnlinked(scan.Passages, brackets, linked.Count, entries);
            return [];
        }

        if (raised.Count > 1)
            return raised;
        if (!entries.IsLabelled)
            return [];
        return Covering(scan.Collect(ParenthesisMarkers.In), entries) is { Count: > 0 } round ? round : Covering(scan.Collect(GluedMarkers.In), entries);
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

    // Round brackets and words hold many numbers; only a list that they cover at least half of, from 1 on, is cited by them.
    private static List<Marker> Covering(List<Marker> found, EntryIndex entries)
    {
        var markers = Linked(found, entries);
        var cited = markers.SelectMany(marker => marker.Labels).Distinct(StringComparer.Ordinal).Count();
        return IsNumbered(markers) && cited * 2 >= entries.Count ? markers : [];
    }

    private static List<Marker> Linked(List<Marker> markers, EntryIndex entries) => markers.FindAll(marker => entries.HasAll(marker.Labels));
}
