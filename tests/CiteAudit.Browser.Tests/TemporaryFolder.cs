namespace CiteAudit.Browser.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("citeaudit-").FullName;

    public static TemporaryFolder With(params IEnumerable<(string Address, string Content)> files)
    {
        var folder = new TemporaryFolder();
        foreach (var (address, content) in files)
        {
            var path = System.IO.Path.Combine(folder.Path, address);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
