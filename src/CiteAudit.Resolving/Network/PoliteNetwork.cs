using System.Globalization;
using CiteAudit.Resolving.Caching;
using Polly.CircuitBreaker;

namespace CiteAudit.Resolving.Network;

/// <summary>Asks over the network: politely, again where that helps, and only where we may.</summary>
internal sealed class PoliteNetwork(Routes routes, HostBook hosts, Send send)
{
    private const int MostSteps = 5;

    public async ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation)
    {
        if (routes.Start(request) is not { } step)
            return Answer.NotAsked(request.Address, "its address cannot be sent as it is");

        for (var count = 0; count < MostSteps; count++)
        {
            var attempt = await TryAsync(request, step, cancellation);
            if (attempt.Next is not { } location)
                return attempt.Answer;
            var (next, refusal) = routes.Follow(step, location);
            if (next is null)
                return Answer.Failed(request.Address, refusal ?? "");
            step = next;
        }

        return Answer.Failed(request.Address, string.Create(CultureInfo.InvariantCulture, $"it redirected more than {MostSteps} times"));
    }

    private async ValueTask<Attempt> TryAsync(Request request, Step step, CancellationToken cancellation)
    {
        var host = hosts.Of(step.Host);
        var before = host.Count(request.IsList);
        var attempt = await TryAgainAsync(request, step, host, cancellation);
        host.Conclude(attempt, request.IsList, before);
        return attempt;
    }

    private async ValueTask<Attempt> TryAgainAsync(Request request, Step step, Host host, CancellationToken cancellation)
    {
        try
        {
            return await host.Tries.ExecuteAsync(token => TryOnceAsync(request, step, host, token), cancellation);
        }
        catch (BrokenCircuitException)
        {
            // Nearly every question to the host had failed, so that this one was spared.
            return Attempt.Fault(request.Address, host.LastFault);
        }
    }

    private async ValueTask<Attempt> TryOnceAsync(Request request, Step step, Host host, CancellationToken cancellation)
    {
        if (host.WhyClosed(request.IsList) is { } known)
            return Attempt.Refused(request.Address, known);

        await host.EnterAsync(request.IsList, cancellation);
        try
        {
            // While this question queued, another may have learnt that there is no use in it.
            if (host.WhyClosed(request.IsList) is { } learnt)
                return Attempt.Refused(request.Address, learnt);

            host.CountQuestion();
            return host.Remember(await send(request, step, host, cancellation), request.IsList);
        }
        finally
        {
            host.Leave(request.IsList);
        }
    }
}
