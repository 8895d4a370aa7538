using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Postgres;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Resolving.Indexing;

/// <summary>Says what an index holds, from its own accounts.</summary>
public static class IndexInspection
{
    public static (IndexTotals? Totals, Problem? Problem) Of(IndexPlace place) =>
        place.Connection is { } connection ? PostgresInspection.Of(connection) : OfFolder(place.Folder ?? "");

    internal static Problem FaultOf(string file, string fault) => new(file, fault, "Fetch the file again and import it once more");

    private static (IndexTotals? Totals, Problem? Problem) OfFolder(string folder)
    {
        var (manifest, problem) = ManifestFile.Read(folder);
        if (manifest is null)
            return (null, problem);

        try
        {
            return (new IndexTotals(
                [.. manifest.Segments.GroupBy(segment => segment.Registry).OrderBy(segments => segments.Key).Select(segments => (segments.Key, WorksIn(folder, segments)))],
                [.. manifest.Imports.SelectMany(import => import.Shares.Select(share => new ImportTotal(import.Number, share.Registry, RecordStamp.DayOf(share.Stamp), share.Records)))],
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length))
            {
                Files = manifest.Files.Count,
                Unusable = manifest.Imports.Sum(import => import.Unusable),
                IsUnderWay = manifest.IsUnderWay,
                Faults = [.. manifest.Files.Where(file => file.Fault is not null).Select(file => FaultOf(file.File.Path, file.Fault!))],
            }, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(folder, $"the index cannot be read: {failure.Message.TrimEnd('.')}", "Check that you may; if it is damaged, delete the folder and import again"));
        }
    }

    /// <summary>A work that came again counts once, whichever segments its records are in.</summary>
    private static long WorksIn(string folder, IEnumerable<SegmentInfo> segments)
    {
        List<TableFile> tables = [.. segments.Select(segment => new TableFile(Path.Combine(folder, segment.Folder, SegmentFiles.Keys), KeyRow.Width))];
        try
        {
            return tables.Count == 1 ? tables[0].Count : new MergeOrder(tables).Groups().LongCount();
        }
        finally
        {
            tables.ForEach(table => table.Dispose());
        }
    }
}
