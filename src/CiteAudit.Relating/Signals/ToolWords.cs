using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>Words of titles that name means of research, and words of sentences that say something was used, which any field may cite.</summary>
internal static class ToolWords
{
    private static readonly HashSet<ulong> OfTitles = Read("tool-words.txt");
    private static readonly HashSet<ulong> OfSentences = Read("tool-cues.txt");

    public static int InTitle(Bag title) => title.Hashes.Count(OfTitles.Contains);

    public static int InSentence(Bag sentence) => sentence.Hashes.Count(OfSentences.Contains);

    private static HashSet<ulong> Read(string name)
    {
        using var stream = typeof(ToolWords).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Vocabulary.HashOf)];
    }
}
