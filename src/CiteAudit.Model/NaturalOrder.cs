namespace CiteAudit.Model;

/// <summary>Orders names as people count: "paragraph 9" before "paragraph 10".</summary>
internal static class NaturalOrder
{
    public static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (one.Length > 0 && other.Length > 0)
        {
            var first = DigitsAt(one);
            var second = DigitsAt(other);
            var order = first.Length > 0 && second.Length > 0 ? ByValue(first, second) : one[0].CompareTo(other[0]);
            if (order != 0)
                return order;

            one = one[Math.Max(1, first.Length)..];
            other = other[Math.Max(1, second.Length)..];
        }

        return one.Length.CompareTo(other.Length);
    }

    /// <summary>Of two numbers without leading zeros the one with fewer digits is the smaller.</summary>
    private static int ByValue(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var figures = one.TrimStart('0');
        var otherFigures = other.TrimStart('0');
        var byLength = figures.Length.CompareTo(otherFigures.Length);
        var byDigits = byLength != 0 ? byLength : figures.SequenceCompareTo(otherFigures);
        return byDigits != 0 ? byDigits : one.Length.CompareTo(other.Length);
    }

    private static ReadOnlySpan<char> DigitsAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }
}
