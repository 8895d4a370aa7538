using CiteAudit.Model;

namespace CiteAudit.Reading.Docx.Links;

// The printed entries by their words, so that a text is looked for only where its rarest word stands.
internal sealed class PrintedTexts
{
    private readonly List<(PrintedEntry Entry, string Folded)> texts = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);

    public PrintedTexts(IReadOnlyList<PrintedEntry> printed)
    {
        foreach (var entry in printed)
        {
            var folded = FoldedText.Of(entry.Text);
            foreach (var word in folded.Words.Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var holders))
                    byWord[word] = holders = [];
                holders.Add(texts.Count);
            }

            texts.Add((entry, $" {folded.Value} "));
        }
    }

    // The one entry that holds the words in this order; null when none does, or several do.
    public PrintedEntry? Only(FoldedText sought, Func<PrintedEntry, bool> fits)
    {
        var words = sought.Words;
        if (words.Count == 0 || words.Any(word => !byWord.ContainsKey(word)))
            return null;

        var found = words.Select(word => byWord[word]).MinBy(holders => holders.Count)!
            .Where(index => texts[index].Folded.Contains($" {sought.Value} ", StringComparison.Ordinal) && fits(texts[index].Entry))
            .Take(2).ToList();
        return found is [var only] ? texts[only].Entry : null;
    }
}
