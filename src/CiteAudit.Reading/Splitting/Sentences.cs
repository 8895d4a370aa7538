using System.Text.RegularExpressions;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting;

internal static partial class Sentences
{
    private const string Ends = ".!?:。！？：…";

    private static readonly HashSet<string> OpenEndings = [.. WordList.Lines("OpenEndings")];

    // Whether a text ends where a sentence can: on a full stop, with closing quotes, brackets and citation numbers after it.
    public static bool IsClosed(string text)
    {
        if (text.Length == 0)
            return true;

        var tail = text.Length > 120 ? text[^120..] : text;
        var bare = WithoutClosers(TrailingCitation().Replace(tail.TrimEnd(), "").TrimEnd());
        return bare.Length == 0 || (Ends.Contains(bare[^1], StringComparison.Ordinal) && !EndsInAbbreviation(bare));
    }

    // Whether the last word asks for another: a comma, a preposition, a conjunction, an article.
    public static bool AsksForMore(string text)
    {
        if (text.Length == 0)
            return false;
        if (text[^1] is ',' or '，' or '、' or '(' or '（')
            return true;

        var word = LastWord(text);
        return OpenEndings.Contains(word) || EndsInAbbreviation(text.Length > 40 ? text[^40..] : text);
    }

    public static bool StartsLower(string text)
    {
        var first = text.AsSpan().TrimStart("\"'“‘(").TrimStart();
        return first.Length > 0 && char.IsLower(first[0]);
    }

    public static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        return text[start..];
    }

    private static bool EndsInAbbreviation(string text) => Abbreviation().IsMatch(text);

    private static string WithoutClosers(string text) => text.TrimEnd('"', '\'', '”', '’', '»', ')', ']', '*', '_', '」', '』', '）', '】', ' ');

    [GeneratedRegex(@"\s?(?:\[[\d\s,;–-]{1,60}\]|\([\d\s,;–-]{1,20}\)|[¹²³⁴-⁹⁰]{1,6})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TrailingCitation();

    [GeneratedRegex(@"(?:^|[\s(])(?:et al|e\.g|i\.e|cf|vs|figs?|eqs?|refs?|approx|dr|prof)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Abbreviation();
}
