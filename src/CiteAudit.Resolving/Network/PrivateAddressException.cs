namespace CiteAudit.Resolving.Network;

/// <summary>Ends a connection before it is made: the name led to an address that is not a public machine's.</summary>
internal sealed class PrivateAddressException(string message) : IOException(message);
