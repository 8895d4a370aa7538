using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>Where requests may go. Nothing is asked outside a short list of hosts, whatever an answer says.</summary>
internal sealed class Routes(NetworkSettings settings)
{
    private static readonly ILookup<string, string> Onward =
        EmbeddedTable.Of("Redirects.txt").SelectMany(row => row[1..].Select(to => (From: row[0], To: to))).ToLookup(row => row.From, row => row.To, StringComparer.Ordinal);

    /// <summary>Whether somebody has said that this machine is to be asked, wherever it stands.</summary>
    public bool IsChosen(string host, int port) => settings.Mirrors.Values.Any(mirror => mirror.Host == host && mirror.Port == port);

    /// <summary>Where a request starts; null when its address cannot be sent as it is.</summary>
    public Step? Start(Request request)
    {
        // A segment of dots would be taken for "this folder" or "the one above" on the way, and another thing be asked for.
        var path = request.Path.Split('?')[0];
        if (path.Split('/').Any(segment => Uri.UnescapeDataString(segment) is "." or "..") || !Uri.TryCreate(request.Address, UriKind.Absolute, out var address))
            return null;

        return MayBeAsked(address) ? At(address) : null;
    }

    /// <summary>Where an answer sends us on to, or why we do not go.</summary>
    public (Step? Step, string? Refusal) Follow(Step here, string location)
    {
        if (!Uri.TryCreate(here.Address, location, out var next))
            return (null, "it redirected to no address at all");
        if (IsSameAuthority(next, here.Address))
            return (here with { Address = next }, null);
        if (settings.Mirrors.FirstOrDefault(mirror => IsSameAuthority(next, mirror.Value)) is { Key: { } host })
            return (new Step(host, next) { IsSentOn = true, Mirror = settings.Mirrors[host] }, null);
        if (!Onward[here.Host].Concat(settings.Redirects).Append(here.Host).Contains(next.Host, StringComparer.OrdinalIgnoreCase))
            return (null, $"it redirected to another host, {next.Host}, and we do not follow there");

        return MayBeAsked(next)
            ? (At(next) with { IsSentOn = true }, null)
            : (null, $"it redirected to {next.Host} without encryption, and we do not follow there");
    }

    private static bool IsSameAuthority(Uri one, Uri other) => one.Scheme == other.Scheme && one.Host == other.Host && one.Port == other.Port;

    private bool MayBeAsked(Uri address) =>
        settings.Mirrors.ContainsKey(address.Host) || (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort);

    private Step At(Uri address)
    {
        if (!settings.Mirrors.TryGetValue(address.Host, out var mirror))
            return new Step(address.Host, address);

        var place = new Uri(mirror.GetLeftPart(UriPartial.Path).TrimEnd('/') + address.PathAndQuery);
        return new Step(address.Host, place) { Mirror = mirror };
    }
}
