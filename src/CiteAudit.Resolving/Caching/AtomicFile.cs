namespace CiteAudit.Resolving.Caching;

/// <summary>Puts a file in place whole: whoever reads at the same time, and whatever ends this process, sees the old file or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>The ending of a file that is still being written.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>False when the disk does not let itself be written.</summary>
    public static async ValueTask<bool> TryWriteAsync(string path, byte[] content, DateTimeOffset written, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var draft = Path.Combine(folder, $".{Path.GetRandomFileName()}{Unfinished}");
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(draft, content, cancellation);
            File.SetLastWriteTimeUtc(draft, written.UtcDateTime);
            File.Move(draft, path, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            Discard(draft);
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It stays behind until the cache is pruned.
        }
    }
}
