namespace CiteAudit.Tests.House;

// The repository the tests were built from, found by walking up from where they run.
internal static class Repository
{
    private static readonly string[] Passing = [".git", ".artifacts", ".vs", ".vscode", ".idea", "_site"];

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static IReadOnlyList<SourceFile> Code => [.. Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Is(".cs"))];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(Root).Select(Read).OfType<SourceFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IReadOnlyList<ProjectFile> Projects =>
        [.. Files.Where(file => file.Is(".csproj")).Select(file => ProjectFile.Parse(file.Path, file.Text))];

    public static string File(string path) => System.IO.Path.Combine(Root, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "CiteAudit.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new InvalidOperationException($"No CiteAudit.sln above {AppContext.BaseDirectory}.");
    }

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Passing.Contains(System.IO.Path.GetFileName(inner), StringComparer.Ordinal))
            .SelectMany(Walk));

    private static SourceFile? Read(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/');
        if (string.Equals(relative, ".git", StringComparison.Ordinal) || relative.EndsWith(".user", StringComparison.Ordinal))
            return null;

        var bytes = System.IO.File.ReadAllBytes(path);
        return SourceFile.IsText(relative, bytes) ? new SourceFile(relative, System.Text.Encoding.UTF8.GetString(bytes)) : null;
    }
}
