using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>The words beside a title that make it the title of a reply, a correction or a review of the work.</summary>
internal static class AboutMark
{
    private const int LongestMark = 6;

    private static readonly HashSet<string> Marks = [.. EmbeddedLines.Of("AboutMarks.txt")];

    public static bool IsOn(TitleText title) => WordsOn(title.Words) > 0;

    /// <summary>Whether one title is the other with a mark before or after it.</summary>
    public static bool Parts(TitleText one, TitleText other) => Is(one, other) || Is(other, one);

    private static bool Is(TitleText marked, TitleText bare) => IsBefore(marked, bare) || IsAfter(marked, bare);

    private static bool IsBefore(TitleText marked, TitleText bare)
    {
        var mark = WordsOn(marked.Words);
        string[] rest = [.. marked.Words.Skip(mark)];
        if (mark == 0 || rest.Length == 0)
            return false;
        // "Correction: X" and "Correction to: X" are one; "Reply to: Comment on X" is about "Comment on X".
        return IsOn(bare) ? string.Equals(string.Concat(rest), bare.Squeezed, StringComparison.Ordinal) : AreAlike(rest, bare);
    }

    /// <summary>"Widgets at rest: reply". Without the point before it the word belongs to the title.</summary>
    private static bool IsAfter(TitleText marked, TitleText bare)
    {
        var tail = marked.Printed.LastIndexOfAny([':', '.', '-', '–', '—']) is > 0 and var end ? FoldedText.Of(marked.Printed[end..]).Words : [];
        return tail.Count is > 0 and <= LongestMark
            && Marks.Contains(string.Join(' ', tail))
            && !bare.Squeezed.EndsWith(string.Concat(tail), StringComparison.Ordinal)
            && AreAlike([.. marked.Words.SkipLast(tail.Count)], bare);
    }

    /// <summary>The title as another quotes it may be cut or misspelt.</summary>
    private static bool AreAlike(IReadOnlyList<string> words, TitleText bare)
    {
        var squeezed = string.Concat(words);
        return bare.Squeezed.StartsWith(squeezed, StringComparison.Ordinal)
            || squeezed.StartsWith(bare.Squeezed, StringComparison.Ordinal)
            || Similarity.OfWords(words, bare.Words) >= TitleMatch.AnotherTitle
            || Similarity.OfLetters(squeezed, bare.Squeezed) >= TitleMatch.AnotherTitle;
    }

    /// <summary>How many words the longest mark at the beginning has; 0 without one.</summary>
    private static int WordsOn(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(LongestMark, words.Count); count > 0; count--)
        {
            if (Marks.Contains(string.Join(' ', words.Take(count))))
                return count;
        }

        return 0;
    }
}
