namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Walks an entry once and notes for each token what is open around it and which clause it is in.</summary>
internal static class Surroundings
{
    public static void Describe(EntryTokens tokens)
    {
        var (bracket, clause, sentence) = ('\0', 0, 0);
        var quotes = default(Quotes);
        for (var at = 0; at < tokens.Count; at++)
        {
            ref var token = ref tokens[at];
            token.Clause = (short)Math.Min(clause, 500);
            token.Sentence = (short)Math.Min(sentence, 500);
            token.Bracket = bracket;
            token.Quoted = quotes.State;
            token.Quotations = quotes.Opened;
            if (!token.IsPunctuation)
                continue;

            if (EndsSentence(tokens, at))
                sentence++;

            if (token.Sign is '.' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '"' or '?' or '!' or '/' or '<' or '>')
                clause++;

            bracket = token.Sign switch
            {
                '(' or '[' => token.Sign,
                ')' or ']' => '\0',
                _ => bracket,
            };
            if (IsQuote(tokens, at))
            {
                quotes.Pass(token.Sign);
                token.Quoted = 1;
                token.Quotations = quotes.Opened;
            }
        }
    }

    /// <summary>A stop behind a word of three letters or more, a number or a bracket; behind shorter words it abbreviates.</summary>
    private static bool EndsSentence(EntryTokens tokens, int at)
    {
        if (tokens[at].Sign is '?' or '!')
            return true;

        if (tokens[at].Sign != '.')
            return false;

        ref var before = ref tokens[at - 1];
        return before.Kind switch
        {
            TokenKind.Word => before.Length >= 3,
            TokenKind.Number => at > 1,
            TokenKind.Punctuation => before.Sign is ')' or ']' or '"',
            _ => true,
        };
    }

    // A single apostrophe is a quotation mark where it stands between a space and a word.
    private static bool IsQuote(EntryTokens tokens, int at)
    {
        ref var token = ref tokens[at];
        return token.Sign is '"' or '<' or '>'
            || (token.Sign == '\'' && (token.Spaced != tokens[at + 1].Spaced || tokens[at + 1].IsPunctuation || tokens[at - 1].IsPunctuation));
    }
}
