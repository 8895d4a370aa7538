using System.Collections.Frozen;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>The small words that belong to a family name: van, de la, von.</summary>
internal static class Particles
{
    private static readonly FrozenSet<string> Words = Lexicon.AsPrinted("name-particles.txt");
    private static readonly int Longest = Words.Max(word => word.Length);

    public static bool Is(string word) => Words.Contains(word) || (word.Length > 2 && IsCapitals(word));

    /// <summary>"DE" between the words of a name in capitals; at its end the same letters are initials.</summary>
    public static bool IsCapitals(string word) => word.Length > 1 && word.Length <= Longest && LetterCase.IsUpper(word) && Words.Contains(word.ToLowerInvariant());

    /// <summary>As <see cref="Is"/>, also capitalised ("De", "Van"), which is a particle only where something stands behind it.</summary>
    public static bool Starts(string word) => Is(word) || (word.Length > 1 && word.Length <= Longest && Words.Contains(word.ToLowerInvariant()));
}
