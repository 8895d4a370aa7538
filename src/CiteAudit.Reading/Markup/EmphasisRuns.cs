using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// CommonMark 6.2, with one caution: text from a PDF carries footnote stars ("Smith*, Jones*2"), so that a star inside a word
// starts emphasis only if the emphasis ends inside that word.
internal sealed class EmphasisRuns(string text, MarkupEdits edits)
{
    private const int LongestInWord = 200;

    private readonly Stack<EmphasisOpener> stars = new();
    private readonly Stack<EmphasisOpener> underscores = new();

    public int Read(int position)
    {
        var glyph = text[position];
        var end = position;
        while (end < text.Length && text[end] == glyph)
            end++;

        var (canOpen, canClose) = Flanks(glyph, position, end);
        var (own, other) = glyph == '*' ? (stars, underscores) : (underscores, stars);
        var start = position;
        while (canClose && start < end && own.TryPop(out var opener))
            start = Close(opener, start, end, own, other);
        if (canOpen && start < end)
            own.Push(new EmphasisOpener(start, end - start));

        return end;
    }

    // Pairs what it can and gives back where the unpaired rest of the closing run starts.
    private int Close(EmphasisOpener opener, int start, int end, Stack<EmphasisOpener> own, Stack<EmphasisOpener> other)
    {
        if (opener.End == start || !MayPair(opener, start))
            return start;

        var length = opener.Length > 1 && end - start > 1 ? 2 : 1;
        edits.Remove(opener.End - length, opener.End);
        edits.Mark(length == 2 ? MarkKind.Bold : MarkKind.Italic, opener.End, start);
        edits.Remove(start, start + length);
        while (other.TryPeek(out var crossed) && crossed.Start > opener.Start)
            other.Pop();
        if (opener.Length > length)
            own.Push(opener with { Length = opener.Length - length });

        return start + length;
    }

    private bool MayPair(EmphasisOpener opener, int end)
    {
        if (opener.Start == 0 || !char.IsLetterOrDigit(text[opener.Start - 1]))
            return true;

        return end - opener.End <= LongestInWord && !text.AsSpan(opener.End, end - opener.End).ContainsAny(" \t\u00a0");
    }

    private (bool CanOpen, bool CanClose) Flanks(char glyph, int start, int end)
    {
        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        var left = !char.IsWhiteSpace(after) && (!IsMark(after) || char.IsWhiteSpace(before) || IsMark(before));
        var right = !char.IsWhiteSpace(before) && (!IsMark(before) || char.IsWhiteSpace(after) || IsMark(after));
        return glyph == '*'
            ? (left, right)
            : (left && (!right || IsMark(before)), right && (!left || IsMark(after)));
    }

    private static bool IsMark(char glyph) => char.IsPunctuation(glyph) || char.IsSymbol(glyph);
}
