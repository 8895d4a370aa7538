using System.Collections.Concurrent;

namespace CiteAudit.Training.Rendering;

/// <summary>The lines of an embedded file.</summary>
internal static class WordFile
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Read = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Lines(string name) => Read.GetOrAdd(name, ReadLines);

    public static IReadOnlyList<string> Words(string name) => Lines("words/" + name);

    private static IReadOnlyList<string> ReadLines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
