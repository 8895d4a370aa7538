namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    Edge,
    Word,
    Number,
    Han,
    Punctuation,
    Url,
    Doi,
}
