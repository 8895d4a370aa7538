using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares volumes and issues, whatever zeros, dashes and labels stand around the numbers.</summary>
internal static class NumberMatch
{
    private static readonly string[] Labels = ["vol", "volume", "no", "nr", "number", "issue", "bd", "t", "supplement", "suppl"];

    public static Comparison? Of(FieldName field, string? printed, string? recorded)
    {
        if (printed is null || recorded is null || PartsOf(printed) is not { Count: > 0 } ours || PartsOf(recorded) is not { Count: > 0 } theirs)
            return null;

        return new Comparison(field, printed, recorded, Judge(ours, theirs));
    }

    public static bool Agree(string? one, string? other) => Of(FieldName.Volume, one, other) is { Agreement: Agreement.Same };

    private static Agreement Judge(List<string> ours, List<string> theirs)
    {
        if (ours.SequenceEqual(theirs, StringComparer.Ordinal))
            return Agreement.Same;
        return ours.TrueForAll(theirs.Contains) || theirs.TrueForAll(ours.Contains) ? Agreement.Close : Agreement.Different;
    }

    private static List<string> PartsOf(string text) =>
        [.. FoldedText.Of(text).Words.Where(word => !Labels.Contains(word, StringComparer.Ordinal)).Select(word => word.TrimStart('0')).Where(word => word.Length > 0)];
}
