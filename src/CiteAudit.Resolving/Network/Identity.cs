using System.Reflection;

namespace CiteAudit.Resolving.Network;

/// <summary>Says who asks. What is secret is added to a request when it leaves, and taken out of whatever comes back.</summary>
internal sealed class Identity(NetworkSettings settings)
{
    private const string Contact = "contact";

    private static readonly Addition[] Additions = [.. EmbeddedTable.Of("Keys.txt").Select(Addition.Of)];

    private readonly string userAgent = UserAgentFor(settings.Contact);

    private readonly string[] secrets =
        [.. settings.Keys.Values.Where(key => key.Length > 0).SelectMany(key => new[] { key, Uri.EscapeDataString(key) }).Distinct(StringComparer.Ordinal)];

    public static IReadOnlyList<string> KeyNames { get; } =
        [.. Additions.Select(addition => addition.Name).Where(name => name is not Contact).Distinct(StringComparer.Ordinal)];

    public Standing StandingAt(string host) =>
        Additions.Any(addition => addition.Host == host && addition.Name is not Contact && ValueOf(addition) is not null) ? Standing.HasKey
        : settings.Contact is null ? Standing.Anonymous
        : Standing.HasAddress;

    /// <summary>The request as it leaves. A host that we were sent on to is told no key.</summary>
    public HttpRequestMessage Sign(Uri address, string host, bool isSentOn)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address) { VersionPolicy = HttpVersionPolicy.RequestVersionOrLower, Version = new Version(2, 0) };
        message.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        foreach (var addition in Additions.Where(addition => addition.Host == host && !isSentOn))
        {
            if (ValueOf(addition) is not { } value)
                continue;
            if (addition.InQuery)
                message.RequestUri = WithParameter(message.RequestUri!, addition.Field, value);
            else
                message.Headers.TryAddWithoutValidation(addition.Field, addition.Word is null ? value : $"{addition.Word} {value}");
        }

        return message;
    }

    public string Hide(string text) => secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, "[key]", StringComparison.Ordinal));

    private static Uri WithParameter(Uri address, string name, string value) =>
        new($"{address.AbsoluteUri}{(address.Query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}");

    private static string UserAgentFor(string? contact)
    {
        var assembly = typeof(Identity).Assembly;
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        // The project's page, once the build files name one.
        var page = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key is "RepositoryUrl")?.Value;
        var notes = string.Join("; ", new[] { page, contact is null ? null : $"mailto:{contact}" }.OfType<string>());
        return notes.Length == 0 ? $"CiteAudit/{version}" : $"CiteAudit/{version} ({notes})";
    }

    private string? ValueOf(Addition addition) =>
        addition.Name is Contact ? settings.Contact : settings.Keys.GetValueOrDefault(addition.Name) is { Length: > 0 } key ? key : null;
}
