using System.Text;
using System.Threading.Channels;
using CiteAudit.Cli.Inputs;

namespace CiteAudit.Cli.Commands;

/// <summary>Answers lines in batches on all cores and writes the answers in their order; only as many batches are open as keep the cores busy.</summary>
/// <param name="answer">Takes a batch and the number of its first line.</param>
/// <param name="longest">Where lines are cut: no line that makes sense is as long.</param>
internal sealed class LineRun(Func<IReadOnlyList<string>, int, ReadOnlyMemory<byte>> answer, int longest)
{
    private const int LargestBatch = 256;

    // Bytes that are no UTF-8 become U+FFFD.
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public async Task RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var reader = new StreamReader(input, Lenient, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        var batches = Channel.CreateBounded<Task<ReadOnlyMemory<byte>>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(new BoundedLines(reader, longest), batches.Writer, stop.Token), stop.Token);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellation))
            {
                await output.WriteAsync(await batch, cancellation);
                await output.FlushAsync(cancellation);
            }

            await reading;
        }
        catch (IOException) when (!reading.IsFaulted)
        {
            // Whoever read the output has seen enough.
            await stop.CancelAsync();
        }
    }

    // The first batches are small, so that an answer to one line does not wait for more of them.
    private async Task ReadAsync(BoundedLines lines, ChannelWriter<Task<ReadOnlyMemory<byte>>> batches, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            var (first, size) = (1, 1);
            while (Batch(lines, size) is { Count: > 0 } batch)
            {
                var start = first;
                await batches.WriteAsync(Task.Run(() => answer(batch, start), cancellation), cancellation);
                (first, size) = (first + batch.Count, Math.Min(LargestBatch, size * 2));
            }
        }
        catch (IOException unreadable)
        {
            failure = unreadable;
            throw;
        }
        finally
        {
            batches.Complete(failure);
        }
    }

    private static List<string> Batch(BoundedLines lines, int size)
    {
        var batch = new List<string>(size);
        while (batch.Count < size && lines.Next() is { } line)
            batch.Add(line);
        return batch;
    }
}
