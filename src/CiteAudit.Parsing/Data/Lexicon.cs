using System.Collections.Frozen;

namespace CiteAudit.Parsing.Data;

/// <summary>The word lists embedded beside this file, one entry a line.</summary>
internal static class Lexicon
{
    /// <summary>The entries exactly as the file has them.</summary>
    public static FrozenSet<string> AsPrinted(string file) => Lines(file).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> IgnoringCase(string file) => Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
