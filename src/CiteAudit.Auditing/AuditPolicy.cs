using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>What a project has decided about rules: how severe each is, and what is silenced and why.</summary>
public sealed record AuditPolicy(
    Preset Preset,
    IReadOnlyDictionary<string, Severity> Severities,
    IReadOnlyList<Silencer> Silencers)
{
    public static AuditPolicy Default { get; } = new(Preset.Default, new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase), []);

    /// <summary>The nearest decision wins: the rule's id, its name, its family, then the preset.</summary>
    public Severity SeverityOf(RuleInfo rule)
    {
        foreach (var key in new[] { rule.Id, rule.Name, rule.Family.ToString().ToLowerInvariant() })
        {
            if (Severities.TryGetValue(key, out var severity))
                return severity;
        }

        return Preset switch
        {
            Preset.Strict when rule.Severity is not Severity.Off => (Severity)Math.Min((int)rule.Severity + 1, (int)Severity.Error),
            Preset.Advisory when rule.Severity is not Severity.Off => Severity.Information,
            _ => rule.Severity,
        };
    }
}
