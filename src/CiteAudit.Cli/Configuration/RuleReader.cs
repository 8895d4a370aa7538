using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed class RuleReader(RuleNames names)
{
    private static readonly (string Name, Preset Value)[] Presets =
    [
        ("default", Preset.Default),
        ("strict", Preset.Strict),
        ("advisory", Preset.Advisory),
    ];

    private static readonly (string Name, Severity Value)[] Severities =
    [
        ("off", Severity.Off),
        ("information", Severity.Information),
        ("warning", Severity.Warning),
        ("error", Severity.Error),
    ];

    public RuleSettings Read(Entry section) => Section.Read<RuleSettings>(section, new RuleSettings(),
    [
        new("preset", (rules, entry) => rules with { Preset = entry.OneOf(Presets) ?? rules.Preset }),
        new("severity", (rules, entry) => rules with { Severities = BySubject(entry) }),
    ]);

    private Dictionary<string, Severity> BySubject(Entry section)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        var writtenAs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in section.Fields())
        {
            var severity = entry.OneOf(Severities);
            if (names.Read(entry.Key, entry.KeyLocation, entry.Problems) is not { } rule)
                continue;
            if (!writtenAs.TryAdd(rule, entry.Name))
                entry.Problems.Add(entry.KeyLocation, $"{entry.Name} is the same rule as {writtenAs[rule]}", "Keep one of them");
            else if (severity is { } chosen)
                severities.Add(rule, chosen);
        }

        return severities;
    }
}
