namespace CiteAudit.Parsing.Fields.Names;

/// <summary>What stands between two separators of a list of people: a whole name, or a part of one.</summary>
internal sealed record NameChunk(string Text)
{
    /// <summary>Two names with an initial each.</summary>
    private const int FewestOfTwo = 4;

    private readonly string[] words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool IsInitials => Initials.AreAll(Text);

    public bool IsDotted => IsInitials && Text.Contains('.', StringComparison.Ordinal);

    public bool IsSuffix => Initials.IsSuffix(Text);

    /// <summary>No initial in it: a family name, a given name, or both.</summary>
    public bool IsPlain => !words.Where((word, index) => Initials.Is(word) && !(index < words.Length - 1 && Particles.IsCapitals(word)) && !(index == words.Length - 1 && index > 0 && IsSuffixOf(word))).Any();

    /// <summary>"WU" before a comma and dotted initials is a family name, though alone it might be initials.</summary>
    public bool IsShortFamily => words.Length == 1 && words[0].Length > 1 && Initials.IsBare(words[0]);

    public bool IsCapitals => Text.Length > 1 && !LetterCase.HasLower(Text);

    public IReadOnlyList<string> Words => words;

    public bool IsSingle => Family == words.Length;

    /// <summary>"van der Berg", "Smith": what can be one family name and is no full name by itself.</summary>
    public bool IsFamily => (IsPlain || IsShortFamily) && (words.Length == 1 || IsSingle || Particles.Starts(words[0]));

    /// <summary>"John A." behind a family name and its comma.</summary>
    public bool IsGivenWithInitial => words.Length > 1 && !Initials.Is(words[0]) && Initials.Is(words[^1]);

    /// <summary>"Smith JA": in Vancouver the initials carry no full stop.</summary>
    public bool IsVancouver => words.Length > 1 && !Initials.Is(words[0]) && !words[^1].Contains('.', StringComparison.Ordinal) && Initials.Is(words[^1]);

    /// <summary>"T. Hogg C. Williams", "Aha D.W. Kibler D.": names that no comma parts, at the turn from names to initials or back.</summary>
    public IEnumerable<NameChunk> Parts()
    {
        if (words.Length < FewestOfTwo)
            return [this];

        var isShort = words.Select((word, index) => Initials.Is(Particles.Is(word) && index + 1 < words.Length ? words[index + 1] : word)).ToArray();
        var turns = Enumerable.Range(1, words.Length - 1).Where(at => isShort[at] != isShort[at - 1]).ToList();
        var isWhole = turns.Count < 3 || turns.Count % 2 == 0 || Initials.IsSuffix(words[^1]) || !words.Any(Initials.IsDotted);
        if (isWhole)
            return [this];
        int[] ends = [.. turns.Where((_, index) => index % 2 == 1), words.Length];
        return ends.Select((end, index) => new NameChunk(string.Join(' ', words[(index == 0 ? 0 : ends[index - 1])..end])));
    }

    /// <summary>"Fodor Aa": in a list of initials, what is as short as they are.</summary>
    public bool EndsShort => words.Length == 2 && !FirstNames.IsFamily(words[1]) && (words[1].Length <= 2 || (words[1].Length == 4 && !LetterCase.HasLower(words[1]) && LetterCase.HasLower(words[0])));

    public bool StartsWithInitial => words.Length > 1 && Initials.Is(words[0]) && !IsInitials;

    private static bool IsSuffixOf(string word) => word.Length > 1 && Initials.IsSuffix(word);

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
