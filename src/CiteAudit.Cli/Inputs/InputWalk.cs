using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Cli.Inputs;

/// <summary>Turns the paths a person names into the files to audit, in an order that does not depend on the machine.</summary>
internal sealed class InputWalk(Func<string, bool> isExcluded)
{
    private static readonly EnumerationOptions EverythingHere = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly List<Input> inputs = [];
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Input> Inputs => inputs;

    public IReadOnlyList<Problem> Problems => problems;

    public InputWalk Add(string path)
    {
        if (File.Exists(path))
            inputs.Add(new Input(Path.GetFileName(path), path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? path));
        else if (Directory.Exists(path))
            AddFolder(path);
        else
            problems.Add(new Problem(path, "there is no such file or folder", "Check the spelling; paths are relative to the folder you are in"));

        return this;
    }

    private void AddFolder(string root)
    {
        var found = new List<Input>();
        var before = problems.Count;
        Descend(Path.GetFullPath(root), root, name: "", found);
        inputs.AddRange(FolderContent.ToAudit(found.ConvertAll(file => file with { Root = Path.GetFullPath(root) })));
        if (found.Count == 0 && problems.Count == before)
            problems.Add(new Problem(root, "it holds no manuscript", $"Put one in it; these are read: {string.Join(", ", DocumentReader.Extensions)}"));
    }

    private void Descend(string root, string folder, string name, List<Input> found)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", EverythingHere).Order(StringComparer.Ordinal))
                AddFile(root, file, name + Path.GetFileName(file), found);
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", EverythingHere).Order(StringComparer.Ordinal))
            {
                if (!IsLink(inner))
                    Descend(root, inner, $"{name}{Path.GetFileName(inner)}/", found);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(folder, "the folder cannot be listed", "Check that you may read it"));
        }
    }

    private void AddFile(string root, string path, string name, List<Input> found)
    {
        if (DocumentReader.Recognises(name) && !isExcluded(path) && !LeadsOut(root, path))
            found.Add(new Input(name, path, Root: ""));
    }

    /// <summary>What is outside the folder named was not given to be read, whatever links to it.</summary>
    private static bool LeadsOut(string root, string path) =>
        File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
        && File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal) is not true;

    /// <summary>A link may lead out of the folder named, or around in a circle.</summary>
    private static bool IsLink(string folder) => File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
}
