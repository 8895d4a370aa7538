using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Postgres;
using CiteAudit.Resolving.Indexing.Searching;
using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Makes an index smaller by what later imports have superseded.</summary>
public static class IndexCompaction
{
    /// <summary>The bytes it took and takes, or why nothing was done.</summary>
    public static async Task<((long Before, long After)? Sizes, Problem? Problem)> RunAsync(IndexPlace place, IImportProgress progress, CancellationToken cancellation)
    {
        if (place.Connection is not null)
            return (null, new Problem(PostgresSource.Where, "a database tidies itself", "`vacuum full citeaudit.works` gives its room back at once"));

        var folder = Path.GetFullPath(place.Folder ?? "");
        if (!ManifestFile.IsIn(folder))
            return (null, ManifestFile.Read(folder).Problem);
        var (hold, problem) = IndexLock.Take(folder);
        if (hold is null)
            return (null, problem);

        using (hold)
            return await Task.Run(() => Run(folder, progress, cancellation), cancellation);
    }

    private static ((long Before, long After)? Sizes, Problem? Problem) Run(string folder, IImportProgress progress, CancellationToken cancellation)
    {
        var (manifest, problem) = ManifestFile.Read(folder);
        if (manifest is null)
            return (null, problem);
        var (index, fault) = SegmentIndex.Open(folder);
        if (index is null)
            return (null, fault);

        try
        {
            var before = SizeOf(folder);
            using (index)
                new Compactor(folder, manifest, index, progress).Run(cancellation);
            return ((before, SizeOf(folder)), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(folder, $"the index could not be written anew: {failure.Message.TrimEnd('.')}", "It is as it was; make room or correct what is wrong, and try again"));
        }
        finally
        {
            if (ManifestFile.Read(folder).Manifest is { } now)
                new SegmentStack(folder, now).RemoveWhatIsNotNamed();
        }
    }

    private static long SizeOf(string folder)
    {
        if (ManifestFile.Read(folder).Manifest is { } manifest)
            new SegmentStack(folder, manifest).RemoveWhatIsNotNamed();
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
    }
}
