using System.Net;
using System.Net.Sockets;

namespace CiteAudit.Resolving.Network;

/// <summary>Tells a public address from one in somebody's own network, also where the latter is wrapped in an address of version 6.</summary>
internal static class PrivateNetworks
{
    private static readonly IPNetwork[] All = [.. EmbeddedTable.Of("PrivateNetworks.txt").Select(row => IPNetwork.Parse(row[0]))];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork Tunnelled = IPNetwork.Parse("2002::/16");

    public static bool Hold(IPAddress address)
    {
        var plain = Unwrapped(address);
        return Array.Exists(All, network => network.Contains(plain));
    }

    private static IPAddress Unwrapped(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();

        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address))
            return new IPAddress(bytes.AsSpan(12, 4));
        return Tunnelled.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4)) : address;
    }
}
