using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>Finds the files of dumps in the paths named, each once, in an order that depends on their names alone.</summary>
internal static class DumpWalk
{
    private static readonly string[] Endings = [".json", ".jsonl", ".ndjson", ".gz"];

    public static (IReadOnlyList<DumpFile> Files, IReadOnlyList<Problem> Problems) Find(IEnumerable<string> paths)
    {
        var files = new List<DumpFile>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            try
            {
                files.AddRange(FilesOf(path, problems).Select(Seen));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                problems.Add(new Problem(path, "it cannot be read", "Check that you may read it, and everything in it"));
            }
        }

        return ([.. files.DistinctBy(file => file.Path)], problems);
    }

    /// <summary>A link is as large and as old as what it leads to.</summary>
    private static DumpFile Seen(string name)
    {
        var file = (FileInfo?)File.ResolveLinkTarget(name, returnFinalTarget: true) ?? new FileInfo(name);
        return new DumpFile(Path.GetFullPath(name), file.Length, file.LastWriteTimeUtc);
    }

    private static List<string> FilesOf(string path, List<Problem> problems)
    {
        if (File.Exists(path))
            return [Path.GetFullPath(path)];
        if (!Directory.Exists(path))
        {
            problems.Add(new Problem(path, "there is no such file or folder", "Name the files of a dump, or the folder they are in"));
            return [];
        }

        List<string> found = [.. Directory.EnumerateFiles(Path.GetFullPath(path), "*", SearchOption.AllDirectories)
            .Where(name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)];
        if (found.Count == 0)
            problems.Add(new Problem(path, "no file in it ends in .json, .jsonl, .ndjson or .gz", "Name the folder that the dump was unpacked to"));
        return found;
    }
}
