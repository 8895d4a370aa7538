using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>Where an import puts records. Batches are prepared by several threads at once, and come in the order they were read.</summary>
internal interface IRecordSink<T> : IAsyncDisposable
{
    /// <summary>How many records of a file are in already: null when all that can be had of it are.</summary>
    long? TakenOf(DumpFile file);

    T Prepare(RawBatch batch);

    ValueTask AddAsync(T batch, CancellationToken cancellation);

    ValueTask FinishAsync(DumpFile file, FileOutcome outcome, CancellationToken cancellation);

    /// <summary>Ends an import in which every file was come to.</summary>
    ValueTask CompleteAsync(CancellationToken cancellation);
}
