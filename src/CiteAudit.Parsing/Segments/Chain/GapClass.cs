using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>What lies between two tokens, in the few classes on which transitions depend.</summary>
internal static class GapClass
{
    private const int Lefts = 20;

    public const int Count = Lefts * 4;

    public static int Before(EntryTokens tokens, int at) =>
        (Left(in tokens[at - 1]) * 4) + (tokens[at].IsPunctuation ? 2 : 0) + (tokens[at].Spaced ? 1 : 0);

    private static int Left(in Token token) => token.Kind switch
    {
        TokenKind.Edge => 0,
        TokenKind.Word => token.IsInitial ? 1 : token.Keyword == Keyword.None ? 2 : 3,
        TokenKind.Number => token.IsYear ? 4 : 5,
        TokenKind.Han => 6,
        TokenKind.Punctuation => Left(token.Sign),
        _ => 7,
    };

    private static int Left(char sign) => sign switch
    {
        '.' => 8,
        ',' => 9,
        ';' => 10,
        ':' => 11,
        '(' => 12,
        ')' => 13,
        '[' => 14,
        ']' => 15,
        '"' or '\'' or '<' or '>' => 16,
        '-' => 17,
        '/' or '&' => 18,
        _ => 19,
    };
}
