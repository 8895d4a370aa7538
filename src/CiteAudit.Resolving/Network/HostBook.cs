using System.Collections.Concurrent;

namespace CiteAudit.Resolving.Network;

/// <summary>Every host asked in a run, once each: whoever asks a host, it is one queue.</summary>
internal sealed class HostBook(Identity identity, TimeProvider time, Func<double> random)
{
    private readonly Reach reach = new();
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.Ordinal);

    public IEnumerable<Host> All => hosts.Values.OrderBy(host => host.Name, StringComparer.Ordinal);

    public Host Of(string name) => hosts.GetOrAdd(name, wanted => new Host(wanted, identity.StandingAt(wanted), time, random, reach));
}
