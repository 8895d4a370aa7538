using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Finds what could be the year of a citation: a year of print, or words such as "n.d." and "in press".</summary>
internal static partial class YearMarks
{
    public const int Undated = 0;

    private const string Abbreviated = "/\\";
    private static readonly string[] UndatedWords = [.. Lexicon.Lines("undated-words.txt")];

    public static List<YearMark> In(string text)
    {
        var marks = new List<YearMark>();
        foreach (Match match in Printed().Matches(text))
            marks.Add(new YearMark(new TextSpan(match.Index, match.Length), Number(match.ValueSpan[..4]), Letters(match.Groups["letters"].Value)));
        var dated = marks.Count;
        foreach (var word in UndatedWords)
            AddUndated(text, word, marks);
        if (marks.Count > dated)
            marks.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return marks;
    }

    /// <summary>The letters that tell works of one author and year apart, ranges written out: "a,b", "a-c".</summary>
    public static string Letters(string printed)
    {
        var letters = string.Concat(printed.Where(char.IsAsciiLetterLower));
        var isRange = letters.Length == 2 && Glyphs.Plain(printed).Contains('-', StringComparison.Ordinal) && letters[0] < letters[1];
        return isRange ? string.Concat(Enumerable.Range(letters[0], letters[1] - letters[0] + 1).Select(letter => (char)letter)) : letters;
    }

    private static void AddUndated(string text, string word, List<YearMark> marks)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var stands = (at == 0 || !IsWord(text[at - 1])) && (end == text.Length || !IsWord(text[end]));
            if (!stands)
                continue;
            var letters = UndatedLetters().Match(text, end) is { Success: true } match ? match : Match.Empty;
            marks.Add(new YearMark(TextSpan.Between(at, end + letters.Length), Undated, Letters(letters.Value)));
        }
    }

    private static bool IsWord(char glyph) => char.IsLetterOrDigit(glyph) || Abbreviated.Contains(glyph, StringComparison.Ordinal);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // Not within a longer number, a decimal, a date or a range of years.
    [GeneratedRegex(
        @"(?<![\p{Nd}])(?<![\p{Nd}][.,/–-])(1[5-9]|20)[0-9]{2}(?<letters>[a-z](\s?[,;/&–-]\s?[a-z](?![\p{L}\p{Nd}.])){0,8})?(?![\p{L}\p{Nd}-[\u2e80-\uffff]])(?![.,–-][\p{Nd}])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\G[-–]?[a-z](?![\p{L}\p{Nd}.])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UndatedLetters();
}
