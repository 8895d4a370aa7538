using CiteAudit.Parsing.Segments.Words;

namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>What can be said of a token by itself.</summary>
internal static class TokenForm
{
    public static void Describe(ref Token token, string text)
    {
        var part = text.AsSpan(token.Start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.Word:
                DescribeWord(ref token, part);
                break;
            case TokenKind.Number:
                DescribeNumber(ref token, part);
                break;
            case TokenKind.Punctuation:
                token.Sign = Signs.Plain(part[0]);
                token.Word = 0x1000u + token.Sign;
                token.Shape = token.Word;
                break;
            case TokenKind.Han:
                token.Word = TextHash.Of(part);
                token.Shape = part[0] <= '\u30ff' ? 0x91u : 0x90u;
                (token.Lists, token.Keyword) = WordBook.Find(token.Word);
                break;
            default:
                token.Word = 0x300u + (uint)token.Kind;
                token.Shape = token.Word;
                break;
        }
    }

    private static void DescribeWord(ref Token token, ReadOnlySpan<char> part)
    {
        var forward = TextHash.Seed;
        for (var at = 0; at < part.Length; at++)
        {
            forward = TextHash.Add(forward, TextHash.Lower(part[at]));
            if (at == 1)
                token.Prefix2 = forward;
            else if (at == 2)
                token.Prefix3 = forward;
            else if (at == 3)
                token.Prefix4 = forward;
        }

        var backward = TextHash.Seed + 1;
        for (var at = 1; at <= Math.Min(4, part.Length); at++)
        {
            backward = TextHash.Add(backward, TextHash.Lower(part[^at]));
            if (at == 2)
                token.Suffix2 = backward;
            else if (at == 3)
                token.Suffix3 = backward;
            else if (at == 4)
                token.Suffix4 = backward;
        }

        token.Word = forward;
        token.Shape = WordShape(part);
        token.IsCapital = char.IsUpper(part[0]);
        token.IsInitial = token.IsCapital && (part.Length == 1 || (part.Length == 2 && char.IsUpper(part[1])));
        (token.Lists, token.Keyword) = WordBook.Find(forward);
    }

    private static uint WordShape(ReadOnlySpan<char> part)
    {
        var (upper, lower) = (0, 0);
        foreach (var glyph in part)
        {
            if (char.IsUpper(glyph))
                upper++;
            else if (char.IsLower(glyph))
                lower++;
        }

        var letterCase = (upper, lower) switch
        {
            (0, 0) => 1u,
            (0, _) => 2u,
            (_, 0) => 3u,
            (1, _) => char.IsUpper(part[0]) ? 4u : 5u,
            _ => 6u,
        };
        var length = (uint)Math.Min(part.Length, 4);
        return (letterCase * 8) + length;
    }

    // A number's word is its form, except for years, which keep their century.
    private static void DescribeNumber(ref Token token, ReadOnlySpan<char> part)
    {
        var length = (uint)Math.Min(part.Length, 7);
        token.IsYear = part.Length == 4 && (part[0], part[1]) is ('1', >= '4') or ('2', '0');
        token.Shape = 0x100 + (length * 4) + (token.IsYear ? 1u : 0) + (part[0] == '0' ? 2u : 0);
        token.Word = token.Shape;
        if (token.IsYear)
            token.Word = 0x200 + (uint)((part[1] - '0') * 16) + (uint)(part[2] - '0');
        else if (part.Length <= 2)
            token.Word = TextHash.Of(part);
    }
}
