using System.Globalization;

namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Cuts an entry into words, numbers, signs, addresses and single Chinese characters. White space belongs to no token; everything else to exactly one.</summary>
internal static class Tokenizer
{
    public static void Cut(string text, int limit, EntryTokens into)
    {
        into.Clear(text);
        var at = 0;
        var spaced = false;
        while (at < limit)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaced = true;
                at++;
                continue;
            }

            var kind = KindAt(text, at, limit, out var end);
            into.Add(at, end - at, kind, spaced);
            spaced = false;
            at = end;
        }
    }

    private static TokenKind KindAt(string text, int at, int limit, out int end)
    {
        var glyph = text[at];
        if (char.IsAsciiLetter(glyph) && Addresses.UrlEnd(text, at, limit) is var url and > 0)
        {
            end = url;
            return TokenKind.Url;
        }

        if (glyph == '1' && Addresses.DoiEnd(text, at, limit) is var doi and > 0)
        {
            end = doi;
            return TokenKind.Doi;
        }

        end = at + 1;
        if (Signs.IsHan(glyph))
            return TokenKind.Han;

        if (char.IsDigit(glyph))
        {
            while (end < limit && char.IsDigit(text[end]))
                end++;

            return TokenKind.Number;
        }

        if (!IsLetter(glyph))
            return TokenKind.Punctuation;

        end = WordEnd(text, end, limit);
        return TokenKind.Word;
    }

    // An apostrophe between letters is part of the word: d'Alembert, O'Neill.
    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit)
        {
            if (IsLetter(text[at]) && !Signs.IsHan(text[at]))
                at++;
            else if (Signs.IsJoinedInWord(text[at]) && at + 1 < limit && IsLetter(text[at + 1]) && !Signs.IsHan(text[at + 1]))
                at += 2;
            else
                break;
        }

        return at;
    }

    private static bool IsLetter(char glyph) =>
        glyph < 0x80
            ? char.IsAsciiLetter(glyph)
            : char.IsLetter(glyph) || char.IsSurrogate(glyph)
                || char.GetUnicodeCategory(glyph) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
