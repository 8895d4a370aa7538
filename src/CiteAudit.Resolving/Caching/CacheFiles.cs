namespace CiteAudit.Resolving.Caching;

/// <summary>The files of a cache, while other processes may be writing and deleting there.</summary>
internal static class CacheFiles
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static IEnumerable<FileInfo> In(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*.json", Everywhere) : [];

    public static IEnumerable<string> Registries(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];

    public static string NameIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    public static byte[]? Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static bool TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What a process left that was stopped while it wrote, and folders that have become empty.</summary>
    public static void DeleteRemains(string folder, DateTime olderThan)
    {
        foreach (var draft in new DirectoryInfo(folder).EnumerateFiles("*" + AtomicFile.Unfinished, Everywhere).Where(draft => draft.LastWriteTimeUtc < olderThan).ToList())
            TryDelete(draft);

        foreach (var inner in Directory.EnumerateDirectories(folder, "*", Everywhere).OrderByDescending(path => path.Length).ToList())
            TryDeleteEmpty(inner);
    }

    private static void TryDeleteEmpty(string folder)
    {
        try
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Somebody has just written to it.
        }
    }
}
