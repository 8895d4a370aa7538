using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds citations in square brackets: [1], [4,5], [11-13], [1]-[3], and tags such as [Knu84] that the list prints.</summary>
internal static class BracketMarkers
{
    private const string Openings = "[［【";
    private const string Closings = "]］】";

    public static IEnumerable<Marker> In(Passage passage, int position, EntryIndex entries)
    {
        Marker? pending = null;
        foreach (var marker in Single(passage.Text, position, entries))
        {
            if (pending is not null && Joined(passage.Text, pending, marker) is { } joined)
            {
                pending = joined;
                continue;
            }

            if (pending is not null)
                yield return pending;
            pending = marker;
        }

        if (pending is not null)
            yield return pending;
    }

    private static IEnumerable<Marker> Single(string text, int position, EntryIndex entries)
    {
        for (var open = 0; open < text.Length; open++)
        {
            var kind = Openings.IndexOf(text[open], StringComparison.Ordinal);
            if (kind < 0 || Close(text, open + 1, kind) is not { } close)
                continue;

            var inside = text[(open + 1)..close];
            var labels = NumberList.Read(inside) ?? Tags(inside, entries);
            var span = TextSpan.Between(open, close + 1);
            if (labels is null || !BracketContext.Allows(text, span, labels))
                continue;
            yield return new Marker(position, span, labels);
            open = close;
        }
    }

    private static int? Close(string text, int start, int kind)
    {
        var end = Math.Min(text.Length, start + NumberList.Longest);
        for (var index = start; index < end; index++)
        {
            if (text[index] == Closings[kind])
                return index > start ? index : null;
            if (Openings.Contains(text[index], StringComparison.Ordinal))
                return null;
        }

        return null;
    }

    private static string[]? Tags(string inside, EntryIndex entries)
    {
        var tags = inside.Split([',', ';'], StringSplitOptions.TrimEntries);
        return Array.TrueForAll(tags, tag => tag.Length > 1 && char.IsLetter(tag[0])) && entries.HasAll(tags) ? tags : null;
    }

    // IEEE prints a range as two markers with a dash between.
    private static Marker? Joined(string text, Marker left, Marker right)
    {
        if (left.Labels.Count != 1 || right.Labels.Count != 1 || right.Span.Start - left.Span.End is < 1 or > 3)
            return null;
        if (!string.Equals(Glyphs.Plain(text[left.Span.End..right.Span.Start]).Trim(), "-", StringComparison.Ordinal))
            return null;
        if (!int.TryParse(left.Labels[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(right.Labels[0], NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            return null;

        var labels = NumberList.Range(first, last).ToList();
        return labels.Count < 2 ? null : left with { Span = TextSpan.Between(left.Span.Start, right.Span.End), Labels = labels };
    }
}
