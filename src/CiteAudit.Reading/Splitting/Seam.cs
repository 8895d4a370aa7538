namespace CiteAudit.Reading.Splitting;

// How two stretches of one text are put together again: what to drop from the end of the first, and what to put between.
internal readonly record struct Seam(int Drop, string Glue)
{
    private const char SoftHyphen = '\u00ad';

    public static Seam Between(string left, string right, Vocabulary vocabulary)
    {
        if (left.Length == 0 || right.Length == 0)
            return new Seam(0, "");

        var (last, first) = (left[^1], right[0]);
        if (last == SoftHyphen)
            return new Seam(1, "");
        if (IsHyphen(last) && left.Length > 1 && char.IsLetterOrDigit(left[^2]))
            return new Seam(IsSyllable(left, right, vocabulary) ? 1 : 0, "");
        if (IsAttachedDash(left) || (IsIdeographic(last) && IsIdeographic(first)) || EndsInsideAddress(left))
            return new Seam(0, "");

        return new Seam(0, " ");
    }

    // A capital or a digit after the hyphen means that the hyphen is a real one; so does the document spelling it that way elsewhere.
    private static bool IsSyllable(string left, string right, Vocabulary vocabulary)
    {
        if (!char.IsLower(right[0]) || !char.IsLetter(left[^2]) || EndsInsideAddress(left))
            return false;

        var head = Sentences.LastWord(left[..^1]);
        var tail = string.Concat(right.TakeWhile(char.IsLetter));
        return vocabulary.IsBroken(head, tail);
    }

    private static bool IsHyphen(char glyph) => glyph is '-' or '\u2010' or '\u2011';

    private static bool IsAttachedDash(string left) =>
        left.Length > 1 && (left[^1] is '–' or '—' || left.EndsWith("--", StringComparison.Ordinal)) && !char.IsWhiteSpace(left[^2]);

    private static bool IsIdeographic(char glyph) => glyph is (>= '\u2e80' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uffef');

    private static bool EndsInsideAddress(string left)
    {
        if (left[^1] is not ('/' or '-' or '_' or '=' or '&' or '?'))
            return false;

        var word = left[(left.LastIndexOf(' ') + 1)..];
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("10.", StringComparison.Ordinal) || word.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);
    }
}
