namespace CiteAudit.Tests.House;

// The files of the repository, as the tests about the code see them.
internal static class Repository
{
    private static readonly string[] Passing = [".git", ".artifacts", ".vs", ".vscode", ".idea", "_site"];

    public static IReadOnlyList<SourceFile> Code => [.. Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Is(".cs"))];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(RepositoryRoot.Path).Select(Read).OfType<SourceFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IReadOnlyList<ProjectFile> Projects =>
        [.. Files.Where(file => file.Is(".csproj")).Select(file => ProjectFile.Parse(file.Path, file.Text))];

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !Passing.Contains(System.IO.Path.GetFileName(inner), StringComparer.Ordinal))
            .SelectMany(Walk));

    private static SourceFile? Read(string path)
    {
        var relative = System.IO.Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');
        if (string.Equals(relative, ".git", StringComparison.Ordinal) || relative.EndsWith(".user", StringComparison.Ordinal))
            return null;

        var bytes = System.IO.File.ReadAllBytes(path);
        return SourceFile.IsText(relative, bytes) ? new SourceFile(relative, System.Text.Encoding.UTF8.GetString(bytes)) : null;
    }
}
