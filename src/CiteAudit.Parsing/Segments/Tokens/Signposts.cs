namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Tells each token which signposts of the entry lie behind and before it: the type mark, "in", marks of editors.</summary>
internal static class Signposts
{
    private const byte Far = 7;

    /// <summary>Returns the word of the first type mark, 0 without one.</summary>
    public static uint Note(EntryTokens tokens)
    {
        var mark = NoteSides(tokens);
        NoteIn(tokens);
        NoteEditors(tokens);
        return mark;
    }

    /// <summary>A capital or two in brackets, as [J] or [EB/OL].</summary>
    public static bool IsTypeMark(EntryTokens tokens, int bracket) =>
        tokens[bracket].Sign == '['
        && tokens[bracket + 1] is { Kind: TokenKind.Word, Length: <= 2, IsCapital: true }
        && tokens[bracket + 2].Sign is ']' or '/';

    private static uint NoteSides(EntryTokens tokens)
    {
        var mark = 0;
        while (mark < tokens.Count && !IsTypeMark(tokens, mark))
            mark++;

        if (mark == tokens.Count)
            return 0;

        var side = MarkSide.Before;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (at == mark)
                side = MarkSide.Behind;
            else if (at > mark && tokens[at].Sign == '/' && tokens[at - 1].Sign == '/')
                side = MarkSide.InHost;

            tokens[at].Side = side;
        }

        return tokens[mark + 1].Word;
    }

    private static void NoteIn(EntryTokens tokens)
    {
        var clause = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (clause >= 0)
                tokens[at].SinceIn = (byte)Math.Min(tokens[at].Clause - clause + 1, Far);

            if (at > 2 && tokens[at].Keyword == Keyword.In && (tokens[at - 1].IsPunctuation ? tokens[at + 1].Sign != '-' : tokens[at + 1].Sign == ':'))
                clause = tokens[at].Clause;
        }
    }

    private static void NoteEditors(EntryTokens tokens)
    {
        var clause = -1;
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            // Chinese words for editing are words of titles too, unless they end a clause.
            if (tokens[at].Keyword == Keyword.Editor && (tokens[at].Kind != TokenKind.Han || tokens[at + 1].IsPunctuation))
                clause = tokens[at].Clause;

            if (clause >= 0)
                tokens[at].ToEditor = (byte)Math.Min(clause - tokens[at].Clause + 1, Far);
        }
    }
}
