using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Keeps a second import out of a folder. The system lets go of it with the process, however that ends.</summary>
internal sealed class IndexLock : IDisposable
{
    private const string Name = "lock";

    private readonly FileStream file;

    private IndexLock(FileStream file) => this.file = file;

    public static (IndexLock? Lock, Problem? Problem) Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (!ManifestFile.IsIn(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => !IsOurs(Path.GetFileName(entry))))
                return (null, new Problem(folder, "the folder holds other things than an index", "Name an empty folder, or one that is not there yet"));

            return (new IndexLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, new Problem(folder, "it cannot be written to", "Check that you may, or name another folder"));
        }
        catch (IOException)
        {
            return (null, new Problem(folder, "another import is at work on this index, or the folder cannot be made", "Wait until it has ended, or name another folder"));
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>What an index has in it before it is described.</summary>
    private static bool IsOurs(string entry) => entry is Name or (ManifestFile.Name + IndexFormat.TemporaryEnding);
}
