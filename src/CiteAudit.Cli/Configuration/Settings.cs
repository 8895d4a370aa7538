using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed record Settings
{
    public SiteSettings Site { get; init; } = new();

    public RegistrySettings Registries { get; init; } = new();

    public RuleSettings Rules { get; init; } = new();

    public IReadOnlyList<SilencerSetting> Silencers { get; init; } = [];

    public IReadOnlyList<Glob> Exclude { get; init; } = [];

    // Null never fails a run, whatever is found.
    public Severity? FailOn { get; init; }

    // The file that was read; null when there is none. Relative paths in the settings start from its folder.
    public string? File { get; init; }

    public string Root => Path.GetFullPath(File is { } file ? Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "." : ".");
}
