namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>A stretch of an entry between two stops, commas or brackets, and what its words are like.</summary>
internal readonly record struct Clause(int First, int Last, uint Form, uint Lists, uint Keyword)
{
    public static Clause Of(EntryTokens tokens, int first, int last)
    {
        var (initials, capitals, small, numbers) = (0, 0, 0, 0);
        var (lists, keyword) = (0u, 0u);
        for (var at = first; at <= last; at++)
        {
            ref var token = ref tokens[at];
            lists |= token.Lists;
            if (token.Keyword is not (Tokens.Keyword.None or Tokens.Keyword.Particle) && (keyword == 0 || token.Keyword != Tokens.Keyword.And))
                keyword = (uint)token.Keyword;

            if (token.Kind == TokenKind.Number)
                numbers++;
            else if (token.IsInitial)
                initials++;
            else if (token.IsCapital)
                capitals++;
            else if (token.IsText)
                small++;
        }

        var form = Some(initials, 2) + (Some(capitals, 3) * 4) + (Some(small, 4) * 16) + (Some(numbers, 2) * 128) + (Size(last - first + 1) * 1024);
        return new Clause(first, last, form, lists, keyword);
    }

    private static uint Some(int count, int most) => (uint)Math.Min(count, most);

    private static uint Size(int length) => length switch
    {
        < 4 => (uint)length,
        < 6 => 4,
        < 9 => 5,
        < 14 => 6,
        _ => 7,
    };
}
