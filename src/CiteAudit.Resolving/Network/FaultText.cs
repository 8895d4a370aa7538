using System.Net.Sockets;

namespace CiteAudit.Resolving.Network;

/// <summary>What an exception of the network means, in words of our own: those of the platform may quote an address with a key in it.</summary>
internal static class FaultText
{
    /// <summary>Whether the fault lies in getting there, and not in what was found.</summary>
    public static bool IsUnreached(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError };

    public static string Of(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "its name could not be looked up",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "no trusted connection to it could be made",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => "the proxy did not let the question through",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "the head of its answer is too long",
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } } => "its name could not be looked up",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no connection to it could be made",
        InvalidDataException => "its answer is damaged",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "its answer is not one of a web server",
        _ => "the connection broke off before the answer was whole",
    };
}
