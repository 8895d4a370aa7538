using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;
using CiteAudit.Parsing.Markers.AuthorYear;
using CiteAudit.Parsing.Markers.Notes;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds brackets that point back to the citation before them: "(ibid., p. 3)", "（同上）". Where that cites several works, none is chosen.</summary>
internal static partial class SameWorkMarkers
{
    private static readonly FrozenSet<string> Words = Lexicon.IgnoringCase("same-work-words.txt");

    /// <summary>The markers before are those of the whole text, in its order.</summary>
    public static List<Marker> In(PassageScan scan, IReadOnlyList<Marker> before, EntryIndex entries)
    {
        var next = 0;
        return scan.Collect((passage, position) => NoteBook.IsNote(passage) ? [] : [.. Spans(passage.Text).Select(span => Pointing(position, span)).OfType<Marker>()]);

        Marker? Pointing(int position, TextSpan span)
        {
            while (next < before.Count && (before[next].Passage < position || (before[next].Passage == position && before[next].Span.End <= span.Start)))
                next++;
            return next > 0 && Cited(before[next - 1], entries) is { Count: > 0 } items ? Marker.Of(position, span, items) : null;
        }
    }

    private static IEnumerable<TextSpan> Spans(string text) =>
        text.AsSpan().ContainsAny("([（")
            ? Form().Matches(text).Where(match => PointsBack(match.Groups["word"], text)).Select(match => new TextSpan(match.Index, match.Length))
            : [];

    // "(ID 23)" is a number of something; "id." is short for the same.
    private static bool PointsBack(Group word, string text) => Words.Contains(word.Value) && (word.Length > 2 || (text[word.Index + word.Length] == '.' && char.IsLower(word.Value[^1])));

    private static List<CitedItem> Cited(Marker marker, EntryIndex entries)
    {
        List<Reference> cited = [.. (marker.Items?.Select(item => item.Reference) ?? marker.Labels.Select(entries.Find)).OfType<Reference>().DistinctBy(reference => reference.Key, StringComparer.Ordinal)];
        return cited.Count == 1 ? [new CitedItem(cited[0].Name, cited[0], LinkState.Linked)] : [.. cited.Select(reference => new CitedItem(reference.Name, Reference: null, LinkState.Ambiguous))];
    }

    [GeneratedRegex(@"[(（\[]\s?(?<word>\p{L}{2,8})\.?(,?\s?(pp?|S|f|ff|fol|pág|第)?\.?\s?\d{0,5}(\s?[-–]\s?\d{1,5})?\s?页?)?[)）\]]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
