namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>What is to be said of an entry as a whole: how it is styled, and where its landmarks are.</summary>
internal sealed class EntryLook
{
    /// <summary>Where the first number that can be a year stands, as a fourth of the entry; 4 without one.</summary>
    public int YearQuarter { get; private set; }

    public bool YearInBrackets { get; private set; }

    public bool HasQuotes { get; private set; }

    public bool HasTypeMark { get; private set; }

    public bool HasIn { get; private set; }

    public bool HasEditor { get; private set; }

    public bool IsHan { get; private set; }

    public bool StartsWithNumber { get; private set; }

    public int FirstYear { get; private set; }

    public int LastYear { get; private set; }

    public int Years { get; private set; }

    /// <summary>The style in a few bits, for features that hold in one style alone.</summary>
    public uint Style { get; private set; }

    /// <summary>How names are written at the start: shapes and signs of the first tokens that are no number.</summary>
    public uint Opening { get; private set; }

    public void Describe(EntryTokens tokens)
    {
        (HasQuotes, HasTypeMark, HasIn, HasEditor, IsHan) = (false, tokens.TypeMark != 0, false, false, false);
        (FirstYear, LastYear, Years) = (-1, -1, 0);
        var han = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            ref var token = ref tokens[at];
            HasQuotes |= token.Quoted == 2;
            HasIn |= token.SinceIn > 0;
            HasEditor |= token.Keyword == Keyword.Editor;
            han += token.Kind == TokenKind.Han ? 1 : 0;
            if (token.IsYear && IsFree(tokens, at))
                NoteYear(at);
        }

        IsHan = han * 3 > tokens.Count;
        StartsWithNumber = tokens[0].Kind == TokenKind.Number || (tokens[0].IsPunctuation && tokens[1].Kind == TokenKind.Number);
        YearQuarter = FirstYear < 0 ? 4 : FirstYear * 4 / tokens.Count;
        YearInBrackets = FirstYear >= 0 && tokens[FirstYear].Bracket == '(';
        Style = (uint)(Math.Min(YearQuarter, 4) + (YearInBrackets ? 8 : 0) + (HasQuotes ? 16 : 0) + (HasTypeMark ? 32 : 0) + (IsHan ? 64 : 0));
        Opening = OpeningOf(tokens);
    }

    // Neither part of a range nor glued to letters.
    private static bool IsFree(EntryTokens tokens, int at) =>
        tokens[at - 1].Sign != '-' && tokens[at + 1].Sign != '-' && (tokens[at].Spaced || !tokens[at - 1].IsText || tokens[at - 1].Kind == TokenKind.Han);

    private static uint OpeningOf(EntryTokens tokens)
    {
        var at = 0;
        while (at < tokens.Count && !tokens[at].IsText)
            at++;

        var opening = TextHash.Seed;
        for (var next = at; next < at + 4 && next < tokens.Count; next++)
            opening = TextHash.Add(opening, tokens[next].IsInitial ? 7 : tokens[next].IsPunctuation ? tokens[next].Sign : (uint)tokens[next].Kind);

        return opening;
    }

    private void NoteYear(int at)
    {
        FirstYear = FirstYear < 0 ? at : FirstYear;
        LastYear = at;
        Years++;
    }
}
