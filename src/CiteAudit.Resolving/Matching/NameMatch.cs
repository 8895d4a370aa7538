using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares two names, whichever part comes first and however the given names are shortened.</summary>
internal static class NameMatch
{
    private const int ShortestToMistype = 4;
    private const int ShortestToMistypeTwice = 8;
    private const int ShortestPartOfDoubleName = 3;

    public static Agreement Of(NameKey one, NameKey other)
    {
        if (one.IsOrganisation || other.IsOrganisation)
            return OfOrganisations(one, other);
        if (AreSwapped(one, other) || AreSwapped(other, one))
            return Agreement.Same;

        var family = OfFamilies(one, other);
        if (family == Agreement.Different)
            return Agreement.Different;
        return InitialsDiffer(one, other) ? Agreement.Close : family;
    }

    private static Agreement OfFamilies(NameKey one, NameKey other)
    {
        if (string.Equals(one.Bare, other.Bare, StringComparison.Ordinal) || IsPartOf(one, other) || IsPartOf(other, one))
            return Agreement.Same;

        var shorter = Math.Min(one.Joined.Length, other.Joined.Length);
        var allowed = shorter >= ShortestToMistypeTwice ? 2 : shorter >= ShortestToMistype ? 1 : 0;
        return Math.Abs(one.Joined.Length - other.Joined.Length) <= allowed && Similarity.Distance(one.Joined, other.Joined) <= allowed
            ? Agreement.Close
            : Agreement.Different;
    }

    /// <summary>One of two family names, as "Márquez" of "García Márquez"; or a whole name left undivided.</summary>
    private static bool IsPartOf(NameKey one, NameKey other) =>
        one.Joined.Length >= ShortestPartOfDoubleName && one.Family.Count < other.Family.Count && one.Family.All(other.Family.Contains);

    /// <summary>The family name taken for the given one: "Q. Zhaohong" for Zhaohong Qian, "S. H. I. Fa-De" for Fade Shi.</summary>
    private static bool AreSwapped(NameKey one, NameKey other) =>
        one.Given.Length > 0
        && other.Given.Length > 0
        && string.Equals(one.Joined, other.Given, StringComparison.Ordinal)
        && (other.Joined.StartsWith(one.Given, StringComparison.Ordinal) || one.Given.StartsWith(other.Joined, StringComparison.Ordinal));

    private static bool InitialsDiffer(NameKey one, NameKey other) => one.Given.Length > 0 && other.Given.Length > 0 && one.Given[0] != other.Given[0];

    /// <summary>Registries file a lone person as an organisation at times, so words count for more than kind.</summary>
    private static Agreement OfOrganisations(NameKey one, NameKey other)
    {
        if (string.Equals(one.Joined, other.Joined, StringComparison.Ordinal) || IsPartOf(one, other) || IsPartOf(other, one))
            return Agreement.Same;
        return Similarity.OfWords(one.Family, other.Family) >= 0.8 ? Agreement.Close : Agreement.Different;
    }
}
