namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>A word, a number or a sign of an entry, and what its surroundings say about it. Mutable, because it lives in a buffer that is used again.</summary>
internal struct Token
{
    public int Start;
    public int Length;
    public TokenKind Kind;

    /// <summary>The sign in its plain form; '\0' for what is no punctuation.</summary>
    public char Sign;

    /// <summary>Whether white space stands before it.</summary>
    public bool Spaced;

    /// <summary>A hash of the word without its case, of a number's form, or of the sign.</summary>
    public uint Word;
    public uint Shape;
    public uint Prefix2;
    public uint Prefix3;
    public uint Prefix4;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;

    /// <summary>The word lists that hold the word, a bit each.</summary>
    public uint Lists;
    public Keyword Keyword;
    public bool IsYear;
    public bool IsInitial;
    public bool IsCapital;

    /// <summary>How far inside quotation marks: 0 before any, 1 within, 2 after.</summary>
    public byte Quoted;

    /// <summary>How many quotations have been opened, three at most.</summary>
    public byte Quotations;

    /// <summary>Where it stands to the mark that says what kind of work it is.</summary>
    public MarkSide Side;

    /// <summary>How many clauses ago "in" began the host of a part: 0 never, 7 long ago.</summary>
    public byte SinceIn;

    /// <summary>How many clauses ahead editors are marked as such: 0 nowhere, 1 in its own.</summary>
    public byte ToEditor;

    /// <summary>The bracket that is open: '\0', '(' or '['.</summary>
    public char Bracket;

    /// <summary>Which of the entry's clauses (stretches between stops or commas) it is in.</summary>
    public short Clause;

    /// <summary>Which of the entry's sentences (stretches between stops) it is in.</summary>
    public short Sentence;

    /// <summary>Where in a known journal's name it stands: 0 nowhere, 1 first, 2 within, 3 last, 4 alone.</summary>
    public byte InJournal;

    public readonly int End => Start + Length;

    public readonly bool IsText => Kind is TokenKind.Word or TokenKind.Han;

    public readonly bool IsPunctuation => Kind is TokenKind.Punctuation;
}
