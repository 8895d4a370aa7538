using CiteAudit.Model;

namespace CiteAudit.Relating;

/// <summary>The words of a text that carry meaning, in order: no function words, no numbers, no single letters.</summary>
internal static class Terms
{
    private static readonly HashSet<string> StopWords = ReadStopWords();

    public static IEnumerable<Term> Of(string text) =>
        FoldedText.Of(text).Words
            .SelectMany(Split)
            .Where(word => word.Length > 1 && word.Any(char.IsLetter) && !StopWords.Contains(word))
            .Select(word => new Term(word, Stem(word)));

    /// <summary>Chinese and Japanese put no spaces between words: every two neighbouring characters stand for one.</summary>
    private static IEnumerable<string> Split(string word) =>
        word.Any(Script.IsHan)
            ? Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(index => word.Substring(index, 2)).Where(pair => pair.All(Script.IsHan))
            : [word];

    /// <summary>Singular and plural meet: "emotions", "studies", "viruses". No word is cut below three letters.</summary>
    private static string Stem(string word) => word switch
    {
        [_, _, _, .., 'i', 'e', 's'] => word[..^3] + "y",
        [_, _, _, .., 's' or 'x' or 'z', 'e', 's'] or [_, _, _, .., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [_, _, _, .., 's'] => word[..^1],
        _ => word,
    };

    private static HashSet<string> ReadStopWords()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream("StopWords.txt")
            ?? throw new InvalidOperationException("StopWords.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            words.Add(line);

        return words;
    }
}
