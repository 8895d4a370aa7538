namespace CiteAudit;

/// <summary>The repository the tests were built from, found by walking up from where they run.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(string path) => System.IO.Path.Combine(Path, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "CiteAudit.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException($"No CiteAudit.sln above {AppContext.BaseDirectory}.");
    }
}
