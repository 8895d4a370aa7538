namespace CiteAudit.Resolving.Network;

/// <summary>Who asks, and where hosts are reached.</summary>
public sealed record NetworkSettings
{
    /// <summary>A mail address for those who run registries; they answer faster who gives one.</summary>
    public string? Contact { get; init; }

    /// <summary>Hosts that stand in for others, by the name of the one they stand in for. They alone may be plain HTTP or on this machine.</summary>
    public IReadOnlyDictionary<string, Uri> Mirrors { get; init; } = new Dictionary<string, Uri>(StringComparer.Ordinal);

    /// <summary>Further hosts that any registry may send us on to.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>Keys by the names of <see cref="KeyNames"/>.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The names of the registries that take keys.</summary>
    public static IReadOnlyList<string> KeyNames => Identity.KeyNames;
}
