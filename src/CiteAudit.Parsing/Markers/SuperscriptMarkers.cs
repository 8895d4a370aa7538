using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds raised numbers in prose: marked as such by the format, or printed with raised digits.</summary>
internal static partial class SuperscriptMarkers
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private const string Plain = "0123456789-";
    private const int Shortest = 40;

    /// <summary>A sentence that ends in a raised number shows by its small words that it is none of names.</summary>
    private const int FewestWords = 6;

    public static IEnumerable<Marker> In(Passage passage, int position)
    {
        if (!IsProse(passage.Text))
            yield break;

        var spans = passage.Marks.Where(mark => mark.Kind is MarkKind.Superscript).Select(mark => mark.Span)
            .Concat(RaisedDigits().Matches(passage.Text).Select(match => new TextSpan(match.Index, match.Length)))
            .Where(span => span.End <= passage.Text.Length)
            .OrderBy(span => span.Start).ToList();
        if (spans.Count == 0 || spans[0].Start == 0)
            yield break;

        var notes = passage.Marks.Where(mark => mark.Kind is MarkKind.Note).Select(mark => mark.Span.Start).ToHashSet();
        foreach (var span in spans)
        {
            var printed = string.Concat(span.In(passage.Text).Select(Lowered)).Trim('(', ')', ' ');
            if (!notes.Contains(span.Start) && FollowsProse(passage.Text, span.Start) && NumberList.Read(printed) is { } labels)
                yield return new Marker(position, span, labels);
        }
    }

    private static char Lowered(char glyph) => Raised.IndexOf(glyph, StringComparison.Ordinal) is >= 0 and var digit ? Plain[digit] : glyph;

    // Lines of authors and affiliations raise numbers too, but hold no sentence.
    private static bool IsProse(string text) =>
        text.Length >= Shortest && (SentenceEnd().IsMatch(text) || SmallWords().Matches(text).Take(FewestWords).Count() == FewestWords);

    /// <summary>Behind a word or the punctuation after one; behind a digit or a unit it is an exponent.</summary>
    private static bool FollowsProse(string text, int start)
    {
        var last = text[start - 1];
        if (!char.IsLetter(last))
            return last is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '"' or '”' or '’' or '。' or '，' or '；' or '」' or '》';
        var word = BracketContext.LastWord(text.AsSpan(0, start));
        return last >= '\u2e80' || (word.Length > 1 && !Unit().IsMatch(word));
    }

    [GeneratedRegex(@"[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]([\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207b,–-]{0,30}[\u2070\u00b9\u00b2\u00b3\u2074-\u2079])?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RaisedDigits();

    [GeneratedRegex(@"\p{Ll}[)\]”""’]?[.!?]|[。！？]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<=\s)\p{Ll}{2,20}(?=[\s,])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SmallWords();

    [GeneratedRegex(@"^([cdkmnμ]?m|[kmnμ]?g|[mnμ]?s|[km]?Hz|[kM]?Pa|[kMm]?[JWVA]|ha|ft|in|min|mol|chi|Chi|log|exp)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unit();
}
