using System.Text.RegularExpressions;

namespace CiteAudit.Cli.Configuration;

internal static partial class RegistryReader
{
    private static readonly Key<RegistrySettings>[] Keys =
    [
        new("offline", (registries, entry) => registries with { Offline = entry.TrueOrFalse() }),
        new("answers", (registries, entry) => registries with { Answers = entry.Text() }),
        new("cache", (registries, entry) => registries with { Cache = entry.Text() }),
        new("index", (registries, entry) => registries with { Index = entry.Text() }),
        new("contact", (registries, entry) => registries with { Contact = Contact(entry) }),
        new("keys", (registries, entry) => registries with { Keys = entry.Text() }),
        new("confidential", (registries, entry) => registries with { Confidential = entry.TrueOrFalse() }),
        new("allow-titles", (registries, entry) => registries with { AllowTitles = entry.TrueOrFalse() ?? false }),
        new("mirrors", (registries, entry) => registries with { Mirrors = Mirrors(entry) }),
        new("redirects", (registries, entry) => registries with { Redirects = [.. entry.Items().Select(Host).OfType<string>()] }),
    ];

    public static RegistrySettings Read(Entry section) => Section.Read(section, new RegistrySettings(), Keys);

    private static Dictionary<string, Uri> Mirrors(Entry section)
    {
        var mirrors = new Dictionary<string, Uri>(StringComparer.Ordinal);
        foreach (var entry in section.Fields())
        {
            if (entry.Text() is not { } address)
                continue;
            if (!HostForm().IsMatch(entry.Key))
                entry.Problems.Add(entry.KeyLocation, $"{entry.Name} is not the name of a host", "Write the host whose place is taken, such as `api.crossref.org`");
            else if (Uri.TryCreate(address, UriKind.Absolute, out var mirror) && mirror is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" })
                mirrors.Add(entry.Key, mirror);
            else
                entry.Refuse($"{entry.Name} is no address of a web server: {Wording.Quoted(address)}", "Write one such as `https://mirror.example.org`");
        }

        return mirrors;
    }

    private static string? Host(Entry entry)
    {
        var host = entry.Text();
        if (host is null || HostForm().IsMatch(host))
            return host;

        entry.Refuse($"{entry.Name} is not the name of a host: {Wording.Quoted(host)}", "Write it without scheme and path, such as `data.example.org`");
        return null;
    }

    private static string? Contact(Entry entry)
    {
        var address = entry.Text();
        if (address is null || EmailForm().IsMatch(address))
            return address;

        entry.Refuse($"{entry.Name} is no e-mail address: {Wording.Quoted(address)}", "Write one such as `name@example.org`");
        return null;
    }

    // Dot-atom of RFC 5322 at a domain of two labels or more: what a polite pool can write back to.
    [GeneratedRegex(
        "^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9-]{1,63}[.]){1,8}[a-z]{2,63}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EmailForm();

    [GeneratedRegex("^[a-z0-9-]{1,63}([.][a-z0-9-]{1,63}){0,8}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HostForm();
}
