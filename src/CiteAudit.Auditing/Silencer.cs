using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>A decision to set findings aside: of which rule or family, about which entry if not all, why, and where that was decided.</summary>
public sealed record Silencer(string Rule, string? Reference, string Reason, string By)
{
    internal bool Covers(Finding finding, RuleInfo rule, Manuscript manuscript) =>
        Names(rule) && (Reference is null || manuscript.References.Any(entry => IsNamed(entry) && IsAbout(finding, entry, manuscript)));

    private bool Names(RuleInfo rule) =>
        new[] { rule.Id, rule.Name, rule.Family.ToString() }.Contains(Rule, StringComparer.OrdinalIgnoreCase);

    private bool IsNamed(Reference entry) =>
        string.Equals(Reference, entry.Name, StringComparison.Ordinal)
        || string.Equals(Reference, entry.Key, StringComparison.Ordinal)
        || (entry.Doi?.Value is { } doi && Doi.Parse(Reference!).Value == doi);

    private static bool IsAbout(Finding finding, Reference entry, Manuscript manuscript) =>
        finding.References.Contains(entry.Key, StringComparer.Ordinal)
        || manuscript.Citations.Any(citation =>
            finding.Citations.Contains(citation.Id, StringComparer.Ordinal) && citation.References.Contains(entry.Key, StringComparer.Ordinal));
}
