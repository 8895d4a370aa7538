using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed class SettingsReader(RuleNames names)
{
    private readonly Key<Settings>[] keys =
    [
        new("site", (settings, entry) => settings with { Site = SiteReader.Read(entry) }),
        new("registries", (settings, entry) => settings with { Registries = RegistryReader.Read(entry) }),
        new("rules", (settings, entry) => settings with { Rules = new RuleReader(names).Read(entry) }),
        new("silence", (settings, entry) => settings with { Silencers = new SilenceReader(names).Read(entry) }),
        new("exclude", (settings, entry) => settings with { Exclude = [.. entry.Items().Select(GlobReader.Read).OfType<Glob>()] }),
        new("fail-on", (settings, entry) => settings with { FailOn = FailOn(entry) }),
    ];

    public Settings Read(Entry file) => Section.Read(file, new Settings(), keys);

    private static Severity? FailOn(Entry entry) => entry.OneOf(FailLevels.All) is { } level and not FailLevels.Never ? level : null;
}
