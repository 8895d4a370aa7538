using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CiteAudit.Tests.Resolving.Network;

/// <summary>Plays a registry on this machine, and keeps account of who asked what and when.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Arrival> arrivals = new();
    private readonly ConcurrentDictionary<string, int> times = new(StringComparer.Ordinal);
    private readonly WebApplication application;
    private readonly TimeProvider time;
    private readonly bool keepsArrivals;
    private int inside;
    private int mostAtOnce;

    private RegistryServer(WebApplication application, TimeProvider time, bool keepsArrivals) => (this.application, this.time, this.keepsArrivals) = (application, time, keepsArrivals);

    public Uri Address => new(application.Urls.Single());

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public IEnumerable<string> Targets => arrivals.Select(arrival => arrival.Target);

    public int MostAtOnce => mostAtOnce;

    /// <summary>Starts a server whose answers are given by the request and by how often its target was asked for before.</summary>
    public static async Task<RegistryServer> StartAsync(Func<HttpContext, int, Task> answer, TimeProvider? time = null, bool keepsArrivals = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var server = new RegistryServer(web, time ?? TimeProvider.System, keepsArrivals);
        web.Run(context => server.TakeAsync(context, answer));
        await web.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The most requests that came in any stretch of so much time.</summary>
    public int MostWithin(TimeSpan window)
    {
        var moments = arrivals.Select(arrival => arrival.At).Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < moments.Count; last++)
        {
            while (moments[last] - moments[first] >= window)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    public async Task StopAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await application.StopAsync(atOnce.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await application.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context, Func<HttpContext, int, Task> answer)
    {
        // The address as sent: the path a server hands on is unescaped already.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (keepsArrivals)
            arrivals.Enqueue(new Arrival(target, time.GetUtcNow(), context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        var now = Interlocked.Increment(ref inside);
        InterlockedMax(now);
        try
        {
            await answer(context, keepsArrivals ? times.AddOrUpdate(target, 0, (_, before) => before + 1) : 0);
        }
        catch (Exception failure) when (failure is OperationCanceledException or IOException)
        {
            // Whoever asked has gone.
        }
        finally
        {
            Interlocked.Decrement(ref inside);
        }
    }

    private void InterlockedMax(int now)
    {
        for (var most = mostAtOnce; now > most; most = mostAtOnce)
            Interlocked.CompareExchange(ref mostAtOnce, now, most);
    }
}
