namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>The tokens of one entry in a buffer that is used again, with edges on both sides so that no window needs to look where the entry ends.</summary>
internal sealed class EntryTokens
{
    public const int Edge = 4;

    private readonly List<Clause> clauses = [];
    private Token[] tokens = new Token[256];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>The word of the mark that says what kind of work it is, 0 without one.</summary>
    public uint TypeMark { get; private set; }

    public EntryLook Look { get; } = new();

    /// <summary>The token at a position that may lie up to four beyond either end.</summary>
    public ref Token this[int at] => ref tokens[at + Edge];

    public void Clear(string text)
    {
        Text = text;
        Count = 0;
        for (var at = 0; at < Edge; at++)
            tokens[at] = EdgeToken(at);
    }

    public void Add(int start, int length, TokenKind kind, bool spaced)
    {
        if (Count + (2 * Edge) + 1 > tokens.Length)
            Array.Resize(ref tokens, tokens.Length * 2);

        ref var token = ref tokens[Count + Edge];
        token = new Token { Start = start, Length = length, Kind = kind, Spaced = spaced };
        TokenForm.Describe(ref token, Text);
        Count++;
    }

    /// <summary>Closes the entry: what each token's surroundings say can now be known.</summary>
    public void Close()
    {
        for (var at = 0; at < Edge; at++)
            tokens[Count + Edge + at] = EdgeToken(Edge + at);

        Surroundings.Describe(this);
        TypeMark = Signposts.Note(this);
        JournalSpans.Mark(this);
        Look.Describe(this);
        clauses.Clear();
        for (var at = 0; at < Count; at++)
        {
            var first = at;
            while (at + 1 < Count && this[at + 1].Clause == this[first].Clause)
                at++;

            clauses.Add(Tokens.Clause.Of(this, first, at - (this[at].IsPunctuation && at > first ? 1 : 0)));
        }
    }

    /// <summary>The clause of a token; the sign that ends a clause belongs to it and is not counted in.</summary>
    public Clause ClauseOf(int at) => clauses[this[at].Clause];

    private static Token EdgeToken(int number) => new() { Kind = TokenKind.Edge, Word = (uint)(number + 1), Shape = (uint)(number + 1), Spaced = true };
}
