namespace CiteAudit.Resolving.Matching;

/// <summary>Whether a word of a journal's name is the short form of another: by its beginning, by first and last letter, or as listed.</summary>
internal static class Abbreviation
{
    private const int ShortestContraction = 3;

    private static readonly HashSet<string> Listed = [.. EmbeddedLines.Of("Contractions.txt")];

    public static bool Fits(string one, string other) => Shortens(one, other) || Shortens(other, one);

    private static bool Shortens(string shorter, string longer) =>
        longer.StartsWith(shorter, StringComparison.Ordinal) || IsContraction(shorter, longer) || Listed.Contains($"{shorter} {longer}");

    /// <summary>"Natl", "Intl", "Dept": letters in order, the last one included.</summary>
    private static bool IsContraction(string shorter, string longer)
    {
        if (shorter.Length < ShortestContraction || shorter.Length >= longer.Length || shorter[0] != longer[0] || shorter[^1] != longer[^1])
            return false;

        var found = 0;
        foreach (var letter in longer)
        {
            if (found < shorter.Length && letter == shorter[found])
                found++;
        }

        return found == shorter.Length;
    }
}
