using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed record RuleSettings(Preset Preset = Preset.Default)
{
    // By rule id or, for a whole family, by the family's name as RuleNames writes it.
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);
}
