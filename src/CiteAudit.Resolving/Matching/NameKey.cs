using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A name folded for comparison: the family name's words without particles, and the given names' letters.</summary>
internal sealed record NameKey(IReadOnlyList<string> Family, string Given, bool IsOrganisation)
{
    // Organisations have the longest names, and every word is compared with every other.
    private const int MostWords = 40;

    private static readonly HashSet<string> Particles = [.. EmbeddedLines.Of("Particles.txt")];
    private static readonly HashSet<string> Suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);

    public string Joined { get; } = string.Concat(Family);

    /// <summary>The family name as it is spelt where umlauts are written out: "mueller" is "muller".</summary>
    public string Bare { get; } = string.Concat(Family)
        .Replace("ae", "a", StringComparison.Ordinal)
        .Replace("oe", "o", StringComparison.Ordinal)
        .Replace("ue", "u", StringComparison.Ordinal);

    public Script Script { get; private init; }

    public static NameKey Of(PersonName name)
    {
        IReadOnlyList<string> words = [.. FoldedText.Of(Letters.Undamaged(name.Family)).Words.Take(MostWords)];
        IReadOnlyList<string> family = [.. words.Where(word => !Particles.Contains(word) && (words.Count == 1 || !Suffixes.Contains(word)))];
        // Particles stand with the given name in some records, with the family name in others.
        var given = FoldedText.Of(Letters.Undamaged(name.Given ?? "")).Words.Where((word, index) => index == 0 || !Particles.Contains(word));
        return new NameKey(family.Count > 0 ? family : words, string.Concat(given), name.IsOrganisation) { Script = Script.Of(name.Family) };
    }
}
