using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Latex.Inline;

// Commands that stand for a character or a word.
internal static class Symbols
{
    private static readonly Dictionary<string, string> Known = WordList.Lines("LatexSymbols")
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static string? Find(string name) => Known.GetValueOrDefault(name);
}
