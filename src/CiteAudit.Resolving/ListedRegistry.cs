namespace CiteAudit.Resolving;

/// <summary>A registry, and the folder and names under which its answers are kept.</summary>
internal sealed record ListedRegistry(IRegistry Registry, string Folder, string Names = "*")
{
    public bool IsRecordedIn(string? folder) =>
        folder is not null && Path.Combine(folder, Folder) is var kept && Directory.Exists(kept) && Directory.EnumerateFileSystemEntries(kept, Names).Any();
}
