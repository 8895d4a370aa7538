namespace CiteAudit.Training.Rendering;

/// <summary>The styles in the folder beside this file, each with what it takes over from the one it is like.</summary>
internal static class StyleFiles
{
    private const string Folder = "styles/";

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "article", "book", "chapter", "paper", "thesis", "report", "preprint", "webpage", "dataset", "software", "film", "newspaper",
        "edited", "patent", "standard",
    };

    public static IReadOnlyList<Style> All() =>
        [.. typeof(StyleFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Parse(name[Folder.Length..]))];

    private static Style Parse(string name)
    {
        var keys = Keys(name);
        var templates = keys.Where(key => Kinds.Contains(key.Key)).ToDictionary(key => key.Key, key => Template.Parse(key.Value), StringComparer.Ordinal);
        return new Style(name, keys, templates);
    }

    private static Dictionary<string, string> Keys(string name)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in WordFile.Lines(Folder + name))
        {
            var parts = line.Split(": ", 2);
            keys[parts[0]] = parts[1] is ['"', .. var quoted, '"'] ? quoted : parts[1];
        }

        if (keys.Remove("like", out var like))
        {
            foreach (var (key, value) in Keys(like))
                keys.TryAdd(key, value);
        }

        return keys;
    }
}
