using System.Threading.Channels;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>Takes the records of files into an index: one thread reads, all others prepare, and what they prepared is added in the order of the files.</summary>
internal sealed class RecordImport<T>(IRecordSink<T> sink, Func<T, PreparedBatch> batchOf, IImportProgress progress)
{
    private readonly List<Problem> problems = [];
    private FileTally tally = new();
    private long records;
    private int files;
    private int known;

    public async Task<ImportOutcome> RunAsync(IReadOnlyList<DumpFile> dump, CancellationToken cancellation)
    {
        progress.Start(dump.Count, dump.Sum(file => file.Size));
        // As many batches as there are hands for, and as many again that wait.
        var steps = Channel.CreateBounded<ImportStep<T>>(2 * Environment.ProcessorCount);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadAsync(dump, steps.Writer, stop.Token), stop.Token);
        try
        {
            await foreach (var step in steps.Reader.ReadAllAsync(cancellation))
                await TakeAsync(step, cancellation);
            await reading;
            await sink.CompleteAsync(cancellation);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        return new ImportOutcome(records, files, known, problems);
    }

    private async Task ReadAsync(IReadOnlyList<DumpFile> dump, ChannelWriter<ImportStep<T>> steps, CancellationToken cancellation)
    {
        try
        {
            await new DumpReading<T>(sink, steps).ReadAsync(dump, cancellation);
        }
        finally
        {
            steps.Complete();
        }
    }

    private async ValueTask TakeAsync(ImportStep<T> step, CancellationToken cancellation)
    {
        if (step.Batch is not null)
        {
            var prepared = await step.Batch;
            var batch = batchOf(prepared);
            tally.Add(batch);
            records += batch.Records.Count;
            await sink.AddAsync(prepared, cancellation);
            progress.Advance(step.Bytes, records);
            return;
        }

        if (step.End is { } outcome)
            await FinishAsync(step.File, outcome, cancellation);
        else
            known++;
        progress.Advance(step.End is null ? step.Bytes : 0, records);
    }

    private async ValueTask FinishAsync(DumpFile file, FileOutcome outcome, CancellationToken cancellation)
    {
        files++;
        if (tally.ProblemOf(file, outcome, wasBegun: sink.TakenOf(file) > 0) is { } problem)
            problems.Add(problem);
        tally = new FileTally();
        if (!outcome.IsUnread)
            await sink.FinishAsync(file, outcome, cancellation);
    }
}
