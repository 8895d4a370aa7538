using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>
/// Writes an index. Records go to disk as they come; when there are enough for a segment its tables are written, and then the
/// manifest that names them. Whatever ends the process, the index is as the last manifest says, and an import goes on there.
/// </summary>
internal sealed class IndexWriter : IRecordSink<SegmentBatch>
{
    private readonly SegmentStack stack;
    private readonly SegmentDraft draft;
    private readonly int recordsOfASegment;
    private readonly bool goesOn;
    private readonly Dictionary<string, ReadFile> begun;
    private readonly HashSet<DumpFile> finished;
    private readonly List<ReadFile> ended = [];
    private (DumpFile File, long Records)? open;
    private ImportInfo counted = ImportInfo.Empty(0);

    public IndexWriter(string folder, Manifest manifest, int recordsOfASegment = IndexFormat.RecordsOfASegment)
    {
        this.recordsOfASegment = recordsOfASegment;
        goesOn = manifest.IsUnderWay && manifest.Imports.Count > 0;
        begun = manifest.Files.Where(file => !file.IsFinished).ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        finished = [.. manifest.Files.Where(file => file.IsFinished).Select(file => file.File)];
        stack = new SegmentStack(folder, manifest);
        stack.CatchUp();
        stack.Begin(goesOn ? manifest.Imports[^1] : ImportInfo.Empty(manifest.Imports.Select(import => import.Number).DefaultIfEmpty().Max() + 1));
        draft = new SegmentDraft(stack);
    }

    private ImportInfo Import => stack.Manifest.Imports[^1];

    public long? TakenOf(DumpFile file)
    {
        if (finished.Contains(file))
            return null;
        return begun.TryGetValue(file.Path, out var known) && known.File == file ? known.Records : 0;
    }

    public SegmentBatch Prepare(RawBatch batch) => SegmentBatch.Of(PreparedBatch.Of(batch));

    public ValueTask AddAsync(SegmentBatch batch, CancellationToken cancellation)
    {
        draft.Add(batch);
        open = (batch.Batch.File, batch.Batch.Last);
        counted = counted.With(batch.Batch);
        if (draft.Count >= recordsOfASegment)
            Save(isUnderWay: true);
        return ValueTask.CompletedTask;
    }

    public ValueTask FinishAsync(DumpFile file, FileOutcome outcome, CancellationToken cancellation)
    {
        ended.Add(new ReadFile(file, Import.Number, outcome.Records, IsFinished: true, outcome.Fault));
        counted = counted with { Unusable = counted.Unusable + outcome.Unusable };
        open = null;
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(CancellationToken cancellation)
    {
        if (goesOn || ended.Count > 0 || counted.Shares.Count > 0)
            Save(isUnderWay: false);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            draft.Dispose();
        }
        finally
        {
            // A full disk takes the last bytes of a draft no more than the others.
            stack.RemoveWhatIsNotNamed();
        }

        return ValueTask.CompletedTask;
    }

    private void Save(bool isUnderWay)
    {
        var import = Import;
        draft.Push(import.Number, before => before with
        {
            Imports = [.. before.Imports.SkipLast(1), import.With(counted)],
            Files = FilesBehind(before.Files, import.Number),
            IsUnderWay = isUnderWay,
        });
        counted = ImportInfo.Empty(0);
        ended.Clear();
    }

    private List<ReadFile> FilesBehind(IReadOnlyList<ReadFile> before, int import)
    {
        var now = ended.ToList();
        if (open is var (file, records))
            now.Add(new ReadFile(file, import, records, IsFinished: false));
        var paths = now.Select(read => read.File.Path).ToHashSet(StringComparer.Ordinal);
        return [.. before.Where(read => !paths.Contains(read.File.Path)), .. now];
    }
}
