using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Postgres;
using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Takes dumps of registries into an index. One that was ended from outside goes on when it is started again.</summary>
public static class IndexImport
{
    /// <summary>What came of it, or why it could not begin or go on. The index is then as it was at the last save.</summary>
    public static async Task<(ImportOutcome? Outcome, Problem? Problem)> RunAsync(IndexPlace place, IReadOnlyList<string> paths, IImportProgress progress, CancellationToken cancellation)
    {
        var (files, problems) = DumpWalk.Find(paths);
        if (files.Count == 0)
            return (new ImportOutcome(0, 0, 0, problems), null);

        var (outcome, problem) = place.Connection is { } connection
            ? await PostgresImport.RunAsync(connection, files, progress, cancellation)
            : await IntoFolderAsync(Path.GetFullPath(place.Folder ?? ""), place.RecordsOfASegment, files, progress, cancellation);
        return (outcome is null ? null : outcome with { Problems = [.. problems, .. outcome.Problems] }, problem);
    }

    private static async Task<(ImportOutcome? Outcome, Problem? Problem)> IntoFolderAsync(string folder, int segment, IReadOnlyList<DumpFile> files, IImportProgress progress, CancellationToken cancellation)
    {
        var (hold, problem) = IndexLock.Take(folder);
        if (hold is null)
            return (null, problem);

        using (hold)
        {
            try
            {
                // Before anything else, so that the folder is known for ours whenever the process ends.
                if (!ManifestFile.IsIn(folder))
                    ManifestFile.Write(folder, new Manifest());
                var (manifest, fault) = ManifestFile.Read(folder);
                if (manifest is null)
                    return (null, fault);

                await using var writer = new IndexWriter(folder, manifest, segment);
                return (await new RecordImport<SegmentBatch>(writer, batch => batch.Batch, progress).RunAsync(files, cancellation), null);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return (null, new Problem(folder, $"the index could not be written: {failure.Message.TrimEnd('.')}", "Make room or correct what is wrong, and start the import again: it goes on where it was saved last"));
            }
        }
    }
}
