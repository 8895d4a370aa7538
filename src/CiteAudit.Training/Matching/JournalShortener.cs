namespace CiteAudit.Training.Matching;

/// <summary>Shortens the name of a journal as libraries do: words to their first syllables, small words away.</summary>
internal static class JournalShortener
{
    private const int ShortestToShorten = 6;
    private const int ShortestForm = 3;
    private const string Vowels = "aeiouyäöüáéíóú";

    private static readonly HashSet<string> Small = new(["of", "the", "and", "for", "in", "on", "de", "der", "la", "et", "&", "und", "für"], StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Journal"] = "J",
        ["National"] = "Natl",
        ["International"] = "Int",
        ["American"] = "Am",
        ["Proceedings"] = "Proc",
        ["Quarterly"] = "Q",
    };

    public static string Shorten(string name, bool dots)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? name : string.Join(' ', words.Where(word => !Small.Contains(word)).Select(word => Shortened(word, dots)));
    }

    private static string Shortened(string word, bool dots)
    {
        if (Usual.TryGetValue(word, out var usual))
            return dots ? usual + "." : usual;
        if (word.Length < ShortestToShorten || !word.All(char.IsLetter))
            return word;

        var end = ShortestForm;
        while (end < word.Length && (IsVowel(word[end - 1]) || !IsVowel(word[end])))
            end++;
        return end < word.Length ? word[..end] + (dots ? "." : "") : word;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);
}
