using CiteAudit.Model;
using CiteAudit.Parsing.Markers.Notes;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>The citations by author and year of a whole text, and how far it keeps to them.</summary>
internal static class DatedStyle
{
    /// <summary>Fewer linked markers than these do not show that a text cites by author and year throughout.</summary>
    private const int FewestMarkers = 3;

    public static List<Marker> In(PassageScan scan, WorkIndex works)
    {
        var markers = scan.Collect((passage, position) => DatedMarkers.In(passage.Text, works).Select(found => Marker.Of(position, found.Span, found.Items)));
        var linked = markers.Count(IsLinked);
        var missing = markers.Sum(marker => marker.Items!.Count(item => item.State is LinkState.Missing));
        var isMain = linked >= FewestMarkers && missing <= linked;
        return [.. markers.Select(marker => Kept(marker, isMain && !NoteBook.IsNote(scan.Passages[marker.Passage]))).OfType<Marker>()];
    }

    public static bool IsLinked(Marker marker) => marker.Items is { } items && items.Any(item => item.State is LinkState.Linked);

    private static Marker? Kept(Marker marker, bool isMain)
    {
        var items = marker.Items!.Where(item => item.State switch
        {
            LinkState.Linked or LinkState.Ambiguous => true,
            LinkState.Missing => isMain,
            _ => isMain && IsLinked(marker),
        }).ToList();
        return items.Count == 0 ? null : Marker.Of(marker.Passage, marker.Span, items);
    }
}
