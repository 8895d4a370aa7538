using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>Fetches a table that is too large for an answer into a file. One try, by the rules that all questions keep to.</summary>
internal sealed class Download(HttpMessageInvoker wire, Identity identity, TimeProvider time, string file, Action<long> progress)
{
    // Ten times the Retraction Watch data of 2025.
    public const long MostBytes = 512L << 20;

    private const int Chunk = 128 << 10;

    // So long may nothing come; a table that comes slowly is waited for.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan InAll = TimeSpan.FromMinutes(30);

    public async ValueTask<Attempt> SendAsync(Request request, Step step, Host host, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(InAll, time);
        using var silence = new CancellationTokenSource(LongestSilence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token, silence.Token);
        try
        {
            using var message = identity.Sign(step.Address, step.Host, step.IsSentOn);
            using var response = await wire.SendAsync(message, either.Token);
            return host.Heed(await TakeAsync(request, response, silence, either.Token), request.IsList, name => Transport.HeaderOf(response, name));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Attempt.Fault(request.Address, string.Create(CultureInfo.InvariantCulture, $"nothing more came for {LongestSilence.TotalSeconds} seconds")) with { IsSilence = true };
        }
        catch (Exception failure) when (failure is HttpRequestException or HttpIOException or InvalidDataException or IOException { InnerException: SocketException })
        {
            return Transport.Failed(request, step, failure);
        }
    }

    private async ValueTask<Attempt> TakeAsync(Request request, HttpResponseMessage response, CancellationTokenSource silence, CancellationToken cancellation)
    {
        var answer = new Answer(request.Address, (int)response.StatusCode, Day: null, BodyText.TypeOf(response.Content), Body: "");
        if (Transport.WithoutBody(answer, response) is { } told)
            return told;
        if (response.StatusCode != HttpStatusCode.OK)
            return new Attempt(answer);
        if (Kept.IsPage(answer))
            return Attempt.Fault(request.Address, "its answer is a page for people");

        return await SaveAsync(response.Content, silence, cancellation)
            ? new Attempt(answer)
            : Attempt.Refused(request.Address, string.Create(CultureInfo.InvariantCulture, $"it is larger than {MostBytes >> 20} MB"));
    }

    /// <summary>False when there is more than the limit.</summary>
    private async ValueTask<bool> SaveAsync(HttpContent content, CancellationTokenSource silence, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        await using var saved = File.Create(file);
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                silence.CancelAfter(LongestSilence);
                if (saved.Position + count > MostBytes)
                    return false;
                await saved.WriteAsync(buffer.AsMemory(0, count), cancellation);
                progress(saved.Position);
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
