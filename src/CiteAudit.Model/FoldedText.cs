namespace CiteAudit.Model;

/// <summary>A text as comparison should see it: letters and digits in lower case, accents and ligatures undone, single spaces between words.</summary>
public readonly record struct FoldedText
{
    private static readonly Dictionary<char, string> Folds = ReadFolds();

    private readonly string? value;

    private FoldedText(string value) => this.value = value;

    public string Value => value ?? "";

    public IReadOnlyList<string> Words => Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static FoldedText Of(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var glyph in Glyphs.Plain(text))
        {
            var small = char.ToLowerInvariant(glyph);
            if (Folds.TryGetValue(glyph, out var plain) || Folds.TryGetValue(small, out plain))
                folded.Append(plain);
            else if (char.IsLetterOrDigit(glyph) || char.IsSurrogate(glyph))
                folded.Append(small);
            else if (IsApart(glyph) && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return new FoldedText(folded.ToString().TrimEnd());
    }

    public override string ToString() => Value;

    /// <summary>Apostrophes and combining accents stand inside words; everything else between them.</summary>
    private static bool IsApart(char glyph) => glyph is not ('\'' or '’' or 'ʼ' or 'ʹ') && glyph is not (>= '\u0300' and <= '\u036f');

    private static Dictionary<char, string> ReadFolds()
    {
        using var stream = typeof(FoldedText).Assembly.GetManifestResourceStream("Folds.txt")
            ?? throw new InvalidOperationException("Folds.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var folds = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
            folds[line[0]] = line[2..];

        return folds;
    }
}
