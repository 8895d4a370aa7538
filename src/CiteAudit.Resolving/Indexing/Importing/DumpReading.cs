using System.Globalization;
using System.Threading.Channels;
using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Segments;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>Reads files one after the other and has their batches prepared while it reads on.</summary>
internal sealed class DumpReading<T>(IRecordSink<T> sink, ChannelWriter<ImportStep<T>> steps)
{
    // The cut into batches must not depend on the machine: a resumed import goes on at the end of one.
    private const int RecordsOfABatch = 500;
    private const int BytesOfABatch = 1 << 20;

    public async Task ReadAsync(IReadOnlyList<DumpFile> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            if (sink.TakenOf(file) is { } taken)
                await steps.WriteAsync(new ImportStep<T>(file, Batch: null, await ReadAsync(file, taken, cancellation), file.Size), cancellation);
            else
                await steps.WriteAsync(new ImportStep<T>(file, Batch: null, End: null, file.Size), cancellation);
        }
    }

    private async Task<FileOutcome> ReadAsync(DumpFile file, long taken, CancellationToken cancellation)
    {
        var reached = 0L;
        try
        {
            using var stream = new DumpStream(file.Path);
            var splitter = new RecordSplitter(stream.Content, IndexFormat.LongestRecord);
            for (var last = 0L; splitter.End == SplitEnd.None;)
            {
                cancellation.ThrowIfCancellationRequested();
                var batch = NextBatch(file, splitter);
                reached = splitter.Number;
                if (batch.Records.Count == 0 || batch.Records[^1].Number <= taken)
                    continue;

                await steps.WriteAsync(new ImportStep<T>(file, Task.Run(() => sink.Prepare(batch), cancellation), End: null, stream.Position - last), cancellation);
                last = stream.Position;
            }

            return new FileOutcome(splitter.Number, splitter.TooLong, FaultOf(splitter, stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            var what = failure is InvalidDataException ? "is damaged" : "cannot be read";
            return new FileOutcome(reached, 0, string.Create(CultureInfo.InvariantCulture, $"it {what} behind record {reached:#,0}; those before were taken")) { IsUnread = failure is not InvalidDataException };
        }
    }

    private static RawBatch NextBatch(DumpFile file, RecordSplitter splitter)
    {
        var batch = new RawBatch(file);
        while (batch.Records.Count < RecordsOfABatch && batch.Bytes < BytesOfABatch && splitter.Next(batch))
        {
        }

        return batch;
    }

    private static string? FaultOf(RecordSplitter splitter, DumpStream stream)
    {
        if (splitter.End == SplitEnd.Broken)
            return string.Create(CultureInfo.InvariantCulture, $"what follows record {splitter.Number:#,0} is not a list of records any more; those before were taken");
        var isCut = splitter.End == SplitEnd.CutShort || (splitter.EndsOpen && !stream.Fits(splitter.Read));
        return isCut ? string.Create(CultureInfo.InvariantCulture, $"it is cut short behind record {splitter.Number:#,0}; those before were taken") : null;
    }
}
