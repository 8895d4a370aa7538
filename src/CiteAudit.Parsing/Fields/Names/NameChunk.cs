namespace CiteAudit.Parsing.Fields.Names;

/// <summary>What stands between two separators of a list of people: a whole name, or a part of one.</summary>
internal sealed record NameChunk(string Text)
{
    private readonly string[] words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsInitials => Initials.AreAll(Text);

    public bool IsDotted => IsInitials && Text.Contains('.', StringComparison.Ordinal);

    public bool IsSuffix => Initials.IsSuffix(Text);

    /// <summary>No initial in it: a family name, a given name, or both.</summary>
    public bool IsPlain => !words.Where((word, index) => Initials.Is(word) && !(index < words.Length - 1 && Particles.IsCapitals(word))).Any();

    /// <summary>"WU" before a comma and dotted initials is a family name, though alone it might be initials.</summary>
    public bool IsShortFamily => words.Length == 1 && words[0].Length > 1 && Initials.IsBare(words[0]);

    public bool IsSingle => Family == words.Length;

    /// <summary>"van der Berg", "Smith": what can be one family name and is no full name by itself.</summary>
    public bool IsFamily => IsPlain && (words.Length == 1 || IsSingle || Particles.Starts(words[0]));

    /// <summary>"John A." behind a family name and its comma.</summary>
    public bool IsGivenWithInitial => words.Length > 1 && !Initials.Is(words[0]) && Initials.Is(words[^1]);

    /// <summary>"Smith JA": in Vancouver the initials carry no full stop.</summary>
    public bool IsVancouver => words.Length > 1 && !Initials.Is(words[0]) && !words[^1].Contains('.', StringComparison.Ordinal) && Initials.Is(words[^1]);

    public bool StartsWithInitial => words.Length > 1 && Initials.Is(words[0]) && !IsInitials;

    // Particles and the word behind them are one family name.
    private int Family
    {
        get
        {
            var length = 0;
            while (length < words.Length - 1 && Particles.Starts(words[length]))
                length++;
            return length + 1;
        }
    }
}
