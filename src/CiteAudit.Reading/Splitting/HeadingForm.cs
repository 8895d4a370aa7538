using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Splitting;

internal static partial class HeadingForm
{
    private const int Longest = 160;
    private const int MostWords = 24;

    // The level of a line that can only be a heading: a number of several parts, a known name, or capitals throughout; else zero.
    public static int LevelOf(string line)
    {
        var text = Bare(line);
        if (text.Length is 0 or > Longest || !LooksLikeTitle(text))
            return 0;

        var number = Number().Match(text);
        if (number.Success && IsTitle(text[number.Length..]))
            return Depth(number.Groups["number"].Value);

        return HeadingWords.IsSection(text) || IsCapitals(text) ? 1 : 0;
    }

    // Whether the number is a single one, as list items have too: "1. Introduction".
    public static bool IsSingleNumber(string line) => SingleNumber().IsMatch(Bare(line));

    public static bool IsNumbered(string text) => Number().IsMatch(text);

    public static bool IsKnown(string line) => line.Length <= Longest && HeadingWords.IsSection(Bare(line));

    public static string WithoutNumber(string text) => text[Number().Match(text).Length..];

    // The line without the emphasis that converters put around headings.
    public static string Bare(string line) => line.Trim().Trim('*', '_').Trim();

    private static bool LooksLikeTitle(string text) => text[^1] is not ('.' or ',' or ';' or '!' or '。' or '，' or '；');

    private static bool IsTitle(string title) =>
        title.Length > 0
        && title[^1] != ':'
        && (char.IsUpper(title[0]) || char.IsDigit(title[0]) || title[0] is '"' or '“' or '‘' or '\'' || char.GetUnicodeCategory(title[0]) == System.Globalization.UnicodeCategory.OtherLetter)
        && title.Count(glyph => glyph == ' ') < MostWords
        && !Initials().IsMatch(title);

    private static bool IsCapitals(string text)
    {
        var letters = text.Where(char.IsLetter).ToArray();
        return letters.Length > 5 && Array.TrueForAll(letters, char.IsUpper) && text[^1] != ':';
    }

    private static int Depth(string number)
    {
        var parts = number.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return Math.Max(1, parts.Length - (parts is [_, .., "0"] ? 1 : 0));
    }

    // Four digits are a year, not a chapter; a number without a dot needs a title in capitals to pass, which IsTitle sees to.
    [GeneratedRegex(@"^(?:(?:chapter|section|part|appendix)\s)?(?<number>\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}(?=\.)|[A-H](?=\.\d)(?:\.\d{1,2}){1,3})(?:\.(?=\s?\D)|(?=\s))[\s:]{0,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{1,3}\.?\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SingleNumber();

    // "Q. Zhaohong, …" starts an entry of a reference list.
    [GeneratedRegex(@"^(?:\p{Lu}\.\s?-?){1,4}\s?\p{L}|^[\p{L}'’-]{2,30},?\s(?:\p{Lu}\.\s?-?){1,4}(?:,|$|\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Initials();
}
