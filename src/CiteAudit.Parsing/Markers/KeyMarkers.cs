using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Citations that the format states outright, with the keys of what they cite.</summary>
internal static class KeyMarkers
{
    public static IEnumerable<Marker> In(Passage passage, int position) =>
        passage.Marks
            .Where(mark => mark is { Kind: MarkKind.Citation, Target: not null } && mark.Span.End <= passage.Text.Length)
            .Select(mark => new Marker(position, mark.Span, mark.Target!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Where(marker => marker.Labels.Count > 0);
}
