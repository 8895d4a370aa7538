using System.Net;
using System.Net.Sockets;

namespace CiteAudit.Resolving.Network;

/// <summary>Opens connections, to public addresses alone. The address looked up is the one connected to, so that a name cannot change its mind in between.</summary>
internal sealed class Dialling(Routes routes)
{
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestReuse = TimeSpan.FromMinutes(5);

    public HttpMessageInvoker Open() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = LongestConnecting,
        PooledConnectionLifetime = LongestReuse,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    });

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var point = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(point.Host, cancellation);
        if (!MayBePrivate(context))
            addresses = Array.FindAll(addresses, address => !PrivateNetworks.Hold(address));
        if (addresses.Length == 0)
            throw new PrivateAddressException($"{point.Host} has no public address");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, point.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whoever has configured a stand-in or set up a proxy for this machine means it.</summary>
    private bool MayBePrivate(SocketsHttpConnectionContext context) =>
        routes.IsChosen(context.DnsEndPoint.Host, context.DnsEndPoint.Port)
        || (context.InitialRequestMessage.RequestUri is { } address && HttpClient.DefaultProxy.GetProxy(address) is { } proxy
            && proxy.Host == context.DnsEndPoint.Host && proxy.Port == context.DnsEndPoint.Port);
}
