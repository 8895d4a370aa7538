using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares volumes and issues, whatever zeros, dashes, labels and kind of figures stand there.</summary>
internal static class NumberMatch
{
    // "3/4", "Suppl 1, Pt 2": no volume or issue has more, and every part is compared with every other.
    private const int MostParts = 12;

    private static readonly HashSet<string> Labels =
        new(["vol", "volume", "no", "nr", "number", "issue", "bd", "t", "pt", "part", "heft", "supplement", "suppl", "spec", "special"], StringComparer.Ordinal);

    /// <summary>Null when a side has no number: "Spring" and "2" may be the same issue.</summary>
    public static Comparison? Of(FieldName field, string? printed, string? recorded)
    {
        if (printed is null || recorded is null || PartsOf(printed) is not { Count: > 0 } ours || PartsOf(recorded) is not { Count: > 0 } theirs)
            return null;

        return Judge(ours, theirs) is { } agreement ? new Comparison(field, printed, recorded, agreement) : null;
    }

    public static bool Agree(string? one, string? other) => Of(FieldName.Volume, one, other) is { Agreement: Agreement.Same };

    private static Agreement? Judge(List<string> ours, List<string> theirs)
    {
        if (ours.SequenceEqual(theirs, StringComparer.Ordinal))
            return Agreement.Same;
        if (ours.TrueForAll(theirs.Contains) || theirs.TrueForAll(ours.Contains))
            return Agreement.Close;

        var (left, right) = (DigitsOf(ours), DigitsOf(theirs));
        if (left.Count == 0 || right.Count == 0)
            return null;
        return left.Exists(right.Contains) ? Agreement.Close : Agreement.Different;
    }

    private static List<string> PartsOf(string text) =>
        [.. FoldedText.Of(text).Words.Where(word => !Labels.Contains(word)).Select(word => Numeral.Of(word) ?? word).Where(word => word.Length > 0).Take(MostParts)];

    /// <summary>The numbers without letters around them: "S1", "12A".</summary>
    private static List<string> DigitsOf(List<string> parts) =>
        [.. parts.Select(part => string.Concat(part.Where(char.IsAsciiDigit)).TrimStart('0')).Where(digits => digits.Length > 0)];
}
