using System.Collections.Frozen;
using System.Globalization;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Claims;

/// <summary>Tells the full stop that ends a sentence from one that shortens a word or parts a number.</summary>
internal static class SentenceEnd
{
    private const int LongestWord = 16;

    private static readonly FrozenSet<string> Abbreviations = Lexicon.IgnoringCase("abbreviations.txt");
    private static readonly FrozenSet<string> BeforeNumbers = Lexicon.IgnoringCase("numbered-abbreviations.txt");
    private static readonly FrozenSet<string> Closing = Lexicon.IgnoringCase("closing-abbreviations.txt");
    private static readonly FrozenSet<string> Openers = Lexicon.IgnoringCase("sentence-openers.txt");

    public static bool IsTerminator(char glyph) => glyph is '.' or '!' or '?' or '…' || IsWide(glyph);

    /// <summary>Behind the terminator, those that follow it, and the quotation marks and brackets that close with it.</summary>
    public static int Closed(string text, int index)
    {
        while (index < text.Length && IsTerminator(text[index]))
            index++;
        while (index < text.Length && text[index] is ('"' or '\'' or '”' or '’' or '»' or ')' or ']' or '」' or '』' or '）' or '》'))
            index++;
        return index;
    }

    /// <summary>Whether the terminator at <paramref name="index"/> ends the sentence begun at <paramref name="start"/>; markers reach up to <paramref name="end"/>.</summary>
    public static bool Is(string text, int start, int index, int closed, int end)
    {
        if (IsWide(text[index]))
            return true;

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length)
            return true;
        if (next == closed && !IsIdeograph(text[next]))
            return false;
        if (char.IsLower(text[next]) || text[next] is ',' or ';' or ':' || IsElision(text, index))
            return false;
        return text[index] is not '.' || IsTerminator(text[Math.Min(index + 1, text.Length - 1)]) || !IsShortened(text, start, index, next);
    }

    private static bool IsShortened(string text, int start, int stop, int next)
    {
        var word = WordBefore(text, start, stop);
        if (word.Length == 0)
            return false;
        if (word.Length == stop - start - Leading(text, start, stop) && word.All(char.IsAsciiDigit))
            return true;
        if (Abbreviations.Contains(word))
            return true;
        if (BeforeNumbers.Contains(word))
            return char.IsAsciiDigit(text[next]);

        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && !IsIdeograph(word[0]);
        return (isInitial || Closing.Contains(word) || IsDottedInitials(word)) && !Openers.Contains(WordAt(text, next));
    }

    private static bool IsDottedInitials(string word) =>
        word.Length > 2 && word.Length % 2 == 1 && word.Where((_, index) => index % 2 == 1).All(glyph => glyph == '.') && char.IsUpper(word[0]);

    private static string WordBefore(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && stop - from < LongestWord && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
            from--;
        return text[from..stop].TrimStart('.');
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }

    private static int Leading(string text, int start, int stop)
    {
        var count = 0;
        while (start + count < stop && char.IsWhiteSpace(text[start + count]))
            count++;
        return count;
    }

    // "[...]" and "(...)" stand for words left out.
    private static bool IsElision(string text, int index) => index > 0 && text[index - 1] is ('[' or '(') && text[index] is ('.' or '…');

    private static bool IsWide(char glyph) => glyph is '。' or '！' or '？' or '．';

    private static bool IsIdeograph(char glyph) => char.GetUnicodeCategory(glyph) is UnicodeCategory.OtherLetter;
}
