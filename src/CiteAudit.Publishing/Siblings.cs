using System.Globalization;

namespace CiteAudit.Publishing;

// A folder, and the hidden ones beside it that it passes through when it is replaced.
internal sealed class Siblings
{
    private readonly string parent;
    private readonly string partialPrefix;
    private readonly string old;

    private Siblings(string target, string parent)
    {
        this.parent = parent;
        Target = target;
        var name = Path.GetFileName(target);
        partialPrefix = $".{name}.partial-";
        old = Path.Combine(parent, $".{name}.old");
        Partial = Path.Combine(parent, partialPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-" + Path.GetRandomFileName());
    }

    public string Target { get; }

    public string Partial { get; }

    // The siblings of a folder, which need not exist; null for a root, which has none.
    public static Siblings? Of(string folder)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(target))
            target = Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
        return Path.GetDirectoryName(target) is { } parent ? new Siblings(target, parent) : null;
    }

    // Whether a folder is empty, or carries the mark of one that we wrote.
    public static bool MayReplace(string folder) =>
        File.Exists(Path.Combine(folder, OutputFolder.Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    // Undoes what crashed runs left: a swap cut short is turned back, abandoned folders go.
    public void Recover(Func<string, bool> isAbandoned)
    {
        Directory.CreateDirectory(parent);
        if (Directory.Exists(old) && MayReplace(old) && !Directory.Exists(Target))
            Directory.Move(old, Target);
        DeleteOld();
        foreach (var folder in Directory.GetDirectories(parent, partialPrefix + "*").Where(isAbandoned))
            Directory.Delete(folder, recursive: true);
    }

    // Two renames; the old folder is deleted only when the new one stands.
    public void Swap()
    {
        if (Directory.Exists(Target))
            Directory.Move(Target, old);
        try
        {
            Directory.Move(Partial, Target);
        }
        catch (IOException)
        {
            if (Directory.Exists(old))
                Directory.Move(old, Target);
            throw;
        }

        DeleteOld();
    }

    private void DeleteOld()
    {
        if (Directory.Exists(old) && MayReplace(old))
            Directory.Delete(old, recursive: true);
    }
}
