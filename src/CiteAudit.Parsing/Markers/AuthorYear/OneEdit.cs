namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Tells words apart by one letter: put in, left out, mistaken, or two in the wrong order.</summary>
internal static class OneEdit
{
    public static bool Apart(string left, string right)
    {
        if (left.Length > right.Length)
            (left, right) = (right, left);
        if (right.Length - left.Length > 1)
            return false;

        var start = left.AsSpan().CommonPrefixLength(right);
        if (left.Length < right.Length)
            return left.AsSpan(start).SequenceEqual(right.AsSpan(start + 1));
        if (start == left.Length || left.AsSpan(start + 1).SequenceEqual(right.AsSpan(start + 1)))
            return true;
        return start + 1 < left.Length && left[start] == right[start + 1] && left[start + 1] == right[start] && left.AsSpan(start + 2).SequenceEqual(right.AsSpan(start + 2));
    }
}
