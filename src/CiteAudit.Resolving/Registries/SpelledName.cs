using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>A name that a registry gives in one piece, in its parts as far as they can be told.</summary>
internal static class SpelledName
{
    private const int MostInitials = 3;

    // No person's name has so many words; what has is a group.
    private const int MostWords = 7;

    private static readonly string[] Suffixes = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"];

    /// <summary>"Family, Given", "Given Family", or "Family GM" as PubMed writes it.</summary>
    public static PersonName? Of(string? name)
    {
        if (name is null || Markup.Strip(name) is not { Length: > 0 } plain)
            return null;

        if (plain.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given])
            return new PersonName(family, given);

        var words = plain.TrimEnd(',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
            return PersonName.Organisation(plain);

        var suffix = words.Length > 2 && Suffixes.Contains(words[^1], StringComparer.OrdinalIgnoreCase) ? words[^1] : null;
        return OfWords(suffix is null ? words : words[..^1], suffix);
    }

    private static PersonName? OfWords(string[] words, string? suffix) => words switch
    {
        [] => null,
        [var only] => new PersonName(only, Given: null, suffix),
        [.. var family, var last] when AreInitials(last) && !family.All(AreInitials) => new PersonName(string.Join(' ', family), last, suffix),
        [.. var given, var family] => new PersonName(family, string.Join(' ', given), suffix),
    };

    private static bool AreInitials(string word) => word.Length <= MostInitials && word.All(char.IsUpper);
}
