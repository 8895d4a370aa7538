namespace CiteAudit.Resolving;

/// <summary>The lines of a table that is embedded as a text file.</summary>
internal static class EmbeddedLines
{
    public static IEnumerable<string> Of(string name)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
