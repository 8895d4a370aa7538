using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A name folded for comparison: the family name's words without particles, and the given names' letters.</summary>
internal sealed record NameKey(IReadOnlyList<string> Family, string Given, bool IsOrganisation)
{
    private static readonly HashSet<string> Particles = [.. EmbeddedLines.Of("Particles.txt")];

    public string Joined { get; } = string.Concat(Family);

    public static NameKey Of(PersonName name)
    {
        var words = FoldedText.Of(name.Family).Words;
        IReadOnlyList<string> family = [.. words.Where(word => !Particles.Contains(word))];
        // Particles stand with the given name in some records, with the family name in others.
        var given = FoldedText.Of(name.Given ?? "").Words.Where((word, index) => index == 0 || !Particles.Contains(word));
        return new NameKey(family.Count > 0 ? family : words, string.Concat(given), name.IsOrganisation);
    }
}
