using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed journal or book with every name the record has for it.</summary>
internal static class ContainerMatch
{
    private const double CloseLetters = 0.9;
    private const double CloseWords = 0.6;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    private static readonly string[] Small = ["a", "an", "and", "de", "der", "des", "die", "du", "et", "for", "fur", "in", "la", "le", "of", "on", "the", "to", "und"];

    public static Comparison? Of(string? printed, IReadOnlyList<string> recorded)
    {
        if (string.IsNullOrWhiteSpace(printed))
            return null;

        return recorded
            .Where(name => !Script.Differ(printed, name))
            .Select(name => new Comparison(FieldName.Container, printed, name, Judge(WordsOf(printed), WordsOf(name))))
            .OrderBy(comparison => comparison.Agreement)
            .FirstOrDefault();
    }

    private static Agreement Judge(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var (printed, recorded) = (string.Concat(ours), string.Concat(theirs));
        if (string.Equals(printed, recorded, StringComparison.Ordinal) || Abbreviate(ours, theirs))
            return Agreement.Same;

        var close = IsPartOf(ours, theirs)
            || IsPartOf(theirs, ours)
            || IsAcronym(ours, theirs)
            || IsAcronym(theirs, ours)
            || Similarity.OfLetters(printed, recorded) >= CloseLetters
            || Similarity.OfWords(ours, theirs) >= CloseWords;
        return close ? Agreement.Close : Agreement.Different;
    }

    /// <summary>"Am J Infect Control": as many words, each the other shortened.</summary>
    private static bool Abbreviate(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Shortens(pair.First, pair.Second) || Shortens(pair.Second, pair.First));

    /// <summary>The first letter, then others in order: "Natl" and "Intl" are no beginnings of the word.</summary>
    private static bool Shortens(string shorter, string longer)
    {
        if (shorter[0] != longer[0])
            return false;

        var found = 0;
        foreach (var letter in longer)
        {
            if (found < shorter.Length && letter == shorter[found])
                found++;
        }

        return found == shorter.Length;
    }

    /// <summary>A name without its series, section or university.</summary>
    private static bool IsPartOf(IReadOnlyList<string> part, IReadOnlyList<string> whole) =>
        part.Count >= 2 && part.Count < whole.Count && Abbreviate(part, [.. whole.Take(part.Count)]);

    private static bool IsAcronym(IReadOnlyList<string> acronym, IReadOnlyList<string> name) =>
        acronym is [{ Length: >= ShortestAcronym and <= LongestAcronym } letters]
        && string.Concat(name.Select(word => word[0])).StartsWith(letters, StringComparison.Ordinal);

    private static IReadOnlyList<string> WordsOf(string name)
    {
        var words = FoldedText.Of(name).Words;
        var telling = words.Where(word => !Small.Contains(word, StringComparer.Ordinal)).ToList();
        return telling.Count > 0 ? telling : words;
    }
}
