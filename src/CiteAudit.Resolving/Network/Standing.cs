namespace CiteAudit.Resolving.Network;

/// <summary>What a host knows of who asks; the order is that of the columns of Hosts.txt.</summary>
internal enum Standing
{
    Anonymous,
    HasAddress,
    HasKey,
}
