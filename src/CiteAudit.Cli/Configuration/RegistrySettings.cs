using System.Collections.Frozen;

namespace CiteAudit.Cli.Configuration;

internal sealed record RegistrySettings
{
    // Null when nobody has decided: then the run stays offline, and says so.
    public bool? Offline { get; init; }

    public string? Answers { get; init; }

    public string? Cache { get; init; }

    // A folder and nothing else: a configuration may be a stranger's, and must not have us talk to a database of his.
    public string? Index { get; init; }

    public string? Contact { get; init; }

    // The file that keys stand in: a configuration is shared, keys are not.
    public string? Keys { get; init; }

    public bool? Confidential { get; init; }

    public bool AllowTitles { get; init; }

    public IReadOnlyDictionary<string, Uri> Mirrors { get; init; } = FrozenDictionary<string, Uri>.Empty;

    public IReadOnlyList<string> Redirects { get; init; } = [];
}
