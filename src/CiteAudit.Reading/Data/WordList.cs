using CiteAudit.Model;

namespace CiteAudit.Reading.Data;

internal static class WordList
{
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"{name}.txt is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);

        return lines;
    }

    public static HashSet<string> Folded(string name) =>
        [.. Lines(name).Select(line => FoldedText.Of(line).Value)];
}
