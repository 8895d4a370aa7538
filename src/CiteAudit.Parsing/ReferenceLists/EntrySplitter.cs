using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>Cuts a passage into its entries: one as a rule, several where a line break was lost.</summary>
internal static class EntrySplitter
{
    private const string SentenceEnds = ".。．)）]］\"”";

    public static IEnumerable<Entry> Split(Passage passage)
    {
        var label = LabelOf(passage);
        var start = LabelIn(passage.Text, passage.Label) ? PrintedLabel.Read(passage.Text)?.Length ?? 0 : 0;
        while (label is { } current && NextIn(passage.Text, start, current) is { } next)
        {
            yield return Entry.Cut(passage, current.Value, Trimmed(passage.Text, start, next.At));
            (label, start) = (next.Label, next.At + next.Label.Length);
        }

        var last = Trimmed(passage.Text, start, passage.Text.Length);
        if (last.Length > 0)
            yield return Entry.Cut(passage, label?.Value, last);
    }

    /// <summary>The label of the passage's first entry, whether the format set it apart or left it in the text.</summary>
    public static PrintedLabel? LabelOf(Passage passage) =>
        LabelIn(passage.Text, passage.Label) ? PrintedLabel.Read(passage.Text) : PrintedLabel.OfFormat(passage.Label!);

    // A bullet is no label; the number may stand behind it.
    private static bool LabelIn(string text, string? label) =>
        string.IsNullOrEmpty(label) || (PrintedLabel.OfFormat(label) is null && PrintedLabel.Read(text) is not null);

    private static (PrintedLabel Label, int At)? NextIn(string text, int start, PrintedLabel current)
    {
        if (current.Next() is not var (label, printed))
            return null;

        for (var at = text.IndexOf(printed, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(printed, at + 1, StringComparison.Ordinal))
        {
            if (!StartsEntry(text, at, printed.Length, current.Form))
                continue;
            var length = printed.Length;
            while (at + length < text.Length && char.IsWhiteSpace(text[at + length]))
                length++;
            return (label with { Length = length }, at);
        }

        return null;
    }

    // A number with a full stop or in round brackets also stands inside entries (an issue, a day), so what comes before must end an entry.
    private static bool StartsEntry(string text, int at, int length, LabelForm form)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.Length == 0 || (before.Length == at && form is not (LabelForm.Bracketed or LabelForm.Circled)))
            return false;
        if (form is LabelForm.Bracketed or LabelForm.Circled)
            return true;

        var after = text.AsSpan(at + length).TrimStart();
        return SentenceEnds.Contains(before[^1], StringComparison.Ordinal)
            && after.Length > 0 && after.Length < text.Length - at - length
            && (char.IsUpper(after[0]) || char.GetUnicodeCategory(after[0]) is System.Globalization.UnicodeCategory.OtherLetter || after[0] is '"' or '“');
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }
}
