namespace CiteAudit.Resolving.Caching;

/// <summary>The mark by which backup programs know a cache (bford.info/cachedir), and we know a folder in which we may delete.</summary>
internal static class CacheTag
{
    private const string Name = "CACHEDIR.TAG";
    private const string Signature = "Signature: 8a477f597d28d172789f06886806bc55";

    public static bool IsOn(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, Name)) && File.ReadLines(Path.Combine(folder, Name)).FirstOrDefault() == Signature;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Marks a folder that is new or empty. One that holds other things is used, and never deleted from.</summary>
    public static void Leave(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                File.WriteAllText(Path.Combine(folder, Name), $"{Signature}\n# Answers of registries, kept by citeaudit. `citeaudit cache` tells more.\n");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Whether the folder can be written to shows when an answer is.
        }
    }
}
