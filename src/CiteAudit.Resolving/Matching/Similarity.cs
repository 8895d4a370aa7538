namespace CiteAudit.Resolving.Matching;

/// <summary>How alike two folded texts are, from 0 to 1.</summary>
internal static class Similarity
{
    // Edit distance costs the product of the lengths; titles are shorter, and longer texts differ early if at all.
    private const int Longest = 400;

    /// <summary>One less the share of letters to change, which forgives typing errors.</summary>
    public static double OfLetters(string one, string other)
    {
        var longer = Math.Min(Math.Max(one.Length, other.Length), Longest);
        return longer == 0 ? 1 : 1 - ((double)Distance(one, other) / longer);
    }

    /// <summary>Words in common, counted on both sides, which forgives another order.</summary>
    public static double OfWords(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count + other.Count == 0)
            return 1;

        var left = one.ToHashSet(StringComparer.Ordinal);
        var right = other.ToHashSet(StringComparer.Ordinal);
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    /// <summary>Letters to change, add or drop to make the one of the other.</summary>
    public static int Distance(string one, string other) => Distance(Cut(one), Cut(other));

    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
            above[column] = column;

        for (var line = 1; line <= one.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = above[column - 1] + (one[line - 1] == other[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above[column], row[column - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[other.Length];
    }

    private static ReadOnlySpan<char> Cut(string text) => text.AsSpan(0, Math.Min(text.Length, Longest));
}
