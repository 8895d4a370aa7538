using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Network;

namespace CiteAudit.Tests.Resolving.Network;

/// <summary>A desk whose registries are all played by one server, with a cache that is gone afterwards.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly string[] Hosts = ["api.crossref.org", "doi.org", "api.openalex.org", "api.datacite.org"];

    private readonly RecordingFolder cache = new();
    private readonly List<RegistryDesk> open = [];

    public string Cache => Path.Combine(cache.Path, "cache");

    public static Request Work(string doi) => new("crossref", "https://api.crossref.org", "/works/" + doi);

    public static NetworkSettings Reaching(RegistryServer server) =>
        new() { Contact = "ada@example.org", Mirrors = Hosts.ToDictionary(host => host, _ => server.Address, StringComparer.Ordinal) };

    public RegistryDesk Open(NetworkSettings? network, TimeProvider? time = null, bool refresh = false, string? answers = null)
    {
        var desk = new RegistryDesk(new DeskSettings { Answers = answers, Cache = Cache, Network = network, Refresh = refresh }, time ?? new FastTime(), () => 0.5);
        open.Add(desk);
        return desk;
    }

    public Ask Asking(RegistryServer server, TimeProvider? time = null) => Open(Reaching(server), time).AskFor(mayTellWords: true);

    public void Dispose()
    {
        open.ForEach(desk => desk.Dispose());
        cache.Dispose();
    }
}
