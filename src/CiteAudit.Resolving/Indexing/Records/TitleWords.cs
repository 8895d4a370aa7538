using CiteAudit.Model;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>The words that texts are found by. Scripts without spaces are cut into pairs of letters.</summary>
internal static class TitleWords
{
    // A title has some fifteen; what has many more is an abstract in the wrong field.
    private const int Most = 64;
    private const int LongestText = 2000;
    private const int LongestWord = 40;

    // They stand in every other title and tell nothing.
    private static readonly HashSet<string> Common = [.. EmbeddedTable.Of("FunctionWords.txt").Where(row => row.Length > 1).Select(row => row[1])];

    public static IReadOnlyList<string> Of(IEnumerable<string> texts)
    {
        var words = new List<string>();
        foreach (var text in texts)
            Add(words, text);
        return words;
    }

    public static bool IsCommon(string word) => word.Length < 2 || Common.Contains(word);

    private static void Add(List<string> words, string text)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        var plain = cut.AsSpan().ContainsAny('<', '&') ? Markup.Strip(cut) : cut;
        foreach (var word in FoldedText.Of(plain).Words)
        {
            if (words.Count >= Most)
                return;
            if (Script.IsHan(word[0]))
                AddPairs(words, word);
            else if (word.Length >= 2 || char.IsDigit(word[0]))
                AddWord(words, word.Length > LongestWord ? word[..LongestWord] : word);
        }
    }

    private static void AddPairs(List<string> words, string word)
    {
        for (var index = 0; index < Math.Max(1, word.Length - 1) && words.Count < Most; index++)
            AddWord(words, word.Substring(index, Math.Min(2, word.Length - index)));
    }

    private static void AddWord(List<string> words, string word)
    {
        if (!words.Contains(word))
            words.Add(word);
    }
}
