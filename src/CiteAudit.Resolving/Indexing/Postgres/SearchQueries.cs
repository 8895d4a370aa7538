using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>
/// The questions of a search, strict ones first. Each asks for several words at once, so that the rarest of them decides how
/// much is looked at, however common the others are.
/// </summary>
internal static class SearchQueries
{
    /// <summary>With so many candidates no looser question is asked.</summary>
    public const int Enough = 4;

    public const string Statement = """
        select record, import from (select record, import, year, stamp from citeaudit.works where registry = $1 and words @@ $2::tsquery limit 500) found
        order by abs(year - $3), stamp desc limit 32
        """;

    private const char NameMark = '@';

    // A misprint in a longer title leaves enough words to find it by.
    private const int MostWords = 12;
    private const int FewestWordsOfAHalf = 3;

    public static IEnumerable<string> WordsOf(RecordFacts facts) => SearchWords(facts.Words).Concat(facts.Names.Select(name => NameMark + name)).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Of(SearchTerms terms)
    {
        string[] printed = [.. SearchWords(TitleWords.Of([terms.Title]))];
        // Longer words are rarer ones, near enough.
        string[] words = [.. printed.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(MostWords)];
        string? name = terms.Family is { } family && TitleWords.Of([family]) is [.., var last] ? NameMark + last : null;
        if (words.Length == 0)
            yield break;

        if (name is not null)
            yield return All([.. words, name]);
        yield return All(words);
        if (words.Length > 2)
            yield return string.Join(" | ", words.Select(left => $"({All(words.Where(word => word != left))})"));
        // A subtitle that one side lacks.
        if (printed.Length >= 2 * FewestWordsOfAHalf)
            yield return string.Join(" | ", printed.Chunk((printed.Length + 1) / 2).Select(half => $"({All(half)})"));
        if (name is not null && words.Length > 1)
            yield return All([words[0], words[1], name]);
    }

    private static IEnumerable<string> SearchWords(IReadOnlyList<string> words) => words.All(TitleWords.IsCommon) ? words : words.Where(word => !TitleWords.IsCommon(word));

    private static string All(IEnumerable<string> words) => string.Join(" & ", words.Select(word => $"'{word.Replace("\\", "", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'"));
}
