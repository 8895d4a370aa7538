using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Claims;

/// <summary>
/// Tells which clause of a sentence a marker covers: "X is true [1], while Y was found [2]". Says nothing where the marker
/// may as well cover what stands before its clause.
/// </summary>
internal sealed class ClauseCutter
{
    /// <summary>What is shorter is an item of a list.</summary>
    private const int FewestWords = 4;
    private const int FewestIdeographs = 8;
    private const int LongestWord = 16;

    /// <summary>What is longer is no sentence.</summary>
    private const int LongestSentence = 2000;

    private static readonly FrozenSet<string> Words = Lexicon.IgnoringCase("clause-words.txt");
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(StringComparer.Ordinal, "and", "und", "et", "y", "e");

    private readonly List<TextSpan> clauses = [];
    private readonly string text;
    private readonly IReadOnlyList<TextSpan> markers;

    // Behind a colon semicolons part the items of a list.
    private bool hasColon;

    private ClauseCutter(string text, TextSpan sentence, IReadOnlyList<TextSpan> markers)
    {
        (this.text, this.markers) = (text, markers);
        Cut(sentence);
    }

    /// <summary>The clause of each marker of the sentence; null where it covers the whole or nobody can tell.</summary>
    public static IReadOnlyList<TextSpan?> Cut(string text, TextSpan sentence, IReadOnlyList<TextSpan> markers)
    {
        if (sentence.Length > LongestSentence)
            return [.. markers.Select(_ => (TextSpan?)null)];

        var cutter = new ClauseCutter(text, sentence, markers);
        var isList = cutter.clauses.Count < 2 || cutter.clauses.Exists(clause => !cutter.IsLong(clause));
        return [.. markers.Select(marker => isList ? null : cutter.ClauseOf(marker))];
    }

    private void Cut(TextSpan sentence)
    {
        var (start, depth, next) = (sentence.Start, 0, 0);
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            while (next < markers.Count && markers[next].End <= at)
                next++;
            if (next < markers.Count && markers[next].Contains(at))
            {
                at = markers[next].End - 1;
                continue;
            }

            hasColon |= text[at] is ':' or '：';
            depth = text[at] switch { '(' or '[' or '（' or '“' => depth + 1, ')' or ']' or '）' or '”' => Math.Max(0, depth - 1), _ => depth };
            if (depth > 0 || Boundary(at, next > 0 && markers[next - 1].End == at) is not { } behind || behind >= sentence.End)
                continue;
            clauses.Add(Trimmed(start, at));
            start = behind;
            at = behind - 1;
        }

        clauses.Add(Trimmed(start, sentence.End));
    }

    /// <summary>Where the next clause starts when one ends here.</summary>
    private int? Boundary(int at, bool isBehindMarker)
    {
        if (text[at] is ';' or '；')
            return hasColon ? null : at + 1;
        if (text[at] is '，')
            return isBehindMarker ? at + 1 : null;
        if (text[at] is not (',' or ' ') || (text[at] is ' ' && !isBehindMarker))
            return null;

        var word = at + 1;
        while (word < text.Length && text[word] == ' ')
            word++;
        var end = word;
        while (end < text.Length && end - word < LongestWord && char.IsLetter(text[end]))
            end++;
        var isBoundary = end > word && (Words.Contains(text[word..end]) || (text[at] is ',' && isBehindMarker && Joining.Contains(text[word..end])));
        return isBoundary ? end : null;
    }

    private TextSpan? ClauseOf(TextSpan marker)
    {
        var index = clauses.FindIndex(clause => clause.End >= marker.End && clause.Start <= marker.Start);
        if (index < 0 || (index > 0 && Markers(clauses[index - 1]).Count == 0))
            return null;

        // What several markers of one clause cover is a part of it; what a name in the text says may go on behind the clause.
        var own = Markers(clauses[index]);
        var isNamed = own.Count == 1 && IsNamed(marker) && (index + 1 == clauses.Count || Markers(clauses[index + 1]).Count > 0);
        return EndsWith(clauses[index], own[0]) || isNamed ? clauses[index] : null;
    }

    private List<TextSpan> Markers(TextSpan clause) => [.. markers.Where(marker => marker.Start >= clause.Start && marker.End <= clause.End)];

    private bool IsNamed(TextSpan marker) => char.IsLetter(text[marker.Start]) && (marker.Start == 0 || !"([（".AsSpan().Contains(text[..marker.Start].TrimEnd().LastOrDefault()));

    // Behind the marker stand other markers at most.
    private bool EndsWith(TextSpan clause, TextSpan marker)
    {
        for (var at = marker.End; at < clause.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && !markers.Any(other => other.Contains(at)))
                return false;
        }

        return true;
    }

    private bool IsLong(TextSpan clause)
    {
        var (words, ideographs) = (0, 0);
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (markers.Any(marker => marker.Contains(at) && !char.IsLetter(text[marker.Start])))
                continue;
            if (text[at] is >= '\u3400' and <= '\u9fff')
                ideographs++;
            else if (char.IsLetter(text[at]) && (at == clause.Start || !char.IsLetterOrDigit(text[at - 1])))
                words++;
        }

        return words >= FewestWords || ideographs >= FewestIdeographs;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ','))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or '。' or '，'))
            end--;
        return TextSpan.Between(start, end);
    }
}
