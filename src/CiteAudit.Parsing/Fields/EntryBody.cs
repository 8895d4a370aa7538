using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields;

/// <summary>An entry's text as the rules see it: what is labelled already is blanked out, so that every offset stays true.</summary>
internal sealed record EntryBody(string Text, IReadOnlyList<TextSpan> Italics)
{
    /// <summary>No entry is as long; what follows is another text that was joined to it.</summary>
    public const int Longest = 4000;

    public static EntryBody Without(string raw, IEnumerable<TextSpan> blanks, IReadOnlyList<Mark> marks)
    {
        var text = new StringBuilder(raw, 0, Math.Min(raw.Length, Longest), Longest);
        foreach (var blank in blanks)
        {
            for (var index = blank.Start; index < Math.Min(blank.End, text.Length); index++)
                text[index] = ' ';
        }

        var italics = marks.Where(mark => mark.Kind is MarkKind.Italic && mark.Span.End <= text.Length && mark.Span.Length > 0);
        return new EntryBody(text.ToString(), [.. italics.Select(mark => mark.Span)]);
    }

    /// <summary>The stretch without spaces and separators around it.</summary>
    public TextSpan Trim(int start, int end)
    {
        while (start < end && IsAround(Text[start]))
            start++;
        while (end > start && IsAround(Text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>As <see cref="Trim"/>, but the full stop of a last initial and of "et al." stays.</summary>
    public TextSpan TrimNames(int start, int end)
    {
        var span = Trim(start, end);
        var printed = span.In(Text);
        var isShort = printed.Length > 1 && char.IsUpper(printed[^1]) && !char.IsLetter(printed[^2]);
        var isOthers = printed.EndsWith(" al", StringComparison.Ordinal);
        return (isShort || isOthers) && span.End < Text.Length && Text[span.End] == '.' ? span with { Length = span.Length + 1 } : span;
    }

    private static bool IsAround(char glyph) => char.IsWhiteSpace(glyph) || glyph is '.' or ',' or ';' or ':' or '，' or '．' or '。' or '：' or '；' or '-' or '–' or '—' or '/';
}
