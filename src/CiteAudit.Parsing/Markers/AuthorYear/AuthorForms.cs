using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>The ways in which a text may print an author's name: whole, without particles, by one part of a double name, by its initials.</summary>
internal sealed class AuthorForms
{
    private const int ShortestPart = 4;
    private const int ShortestAcronym = 2;

    private static readonly FrozenSet<string> Particles = Lexicon.IgnoringCase("name-particles.txt");

    public AuthorForms(PersonName name)
    {
        var family = FoldedText.Of(name.Family).Words;
        var given = FoldedText.Of(name.Given ?? "").Words;
        Given = given.ToHashSet(StringComparer.Ordinal);
        Families = name.IsOrganisation || family.Count == 0 ? [] : [.. Forms(family, given)];
        Organisation = name.IsOrganisation || family.Count > ShortestPart ? family : [];
        Acronym = Organisation.Count > 1 ? Initials(name.Family) : null;
    }

    public IReadOnlyList<string[]> Families { get; }

    public IReadOnlySet<string> Given { get; }

    public IReadOnlyList<string> Organisation { get; }

    public string? Acronym { get; }

    private static IEnumerable<string[]> Forms(IReadOnlyList<string> family, IReadOnlyList<string> given)
    {
        string[] whole = [.. family];
        if (NameWords.IsIdeograph(whole[0][0]) && given.Count > 0)
            yield return [whole[0] + given[0]];
        yield return whole;
        var first = 0;
        while (first < whole.Length - 1 && Particles.Contains(whole[first]))
            first++;
        if (first > 0)
            yield return whole[first..];
        if (whole.Length - first < 2)
            yield break;
        if (whole[first].Length >= ShortestPart)
            yield return [whole[first]];
        if (whole[^1].Length >= ShortestPart)
            yield return [whole[^1]];
    }

    private static string? Initials(string name)
    {
        var capitals = string.Concat(name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => char.ToLowerInvariant(word[0])));
        return capitals.Length >= ShortestAcronym ? FoldedText.Of(capitals).Value : null;
    }
}
