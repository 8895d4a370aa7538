using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>Puts every rule of the book to a dossier, as severe as the policy wants it.</summary>
public sealed class Auditor(IReadOnlyList<Rule> rules, AuditPolicy policy)
{
    public Audit Audit(Dossier dossier)
    {
        var judged = rules
            .Select(rule => (Rule: rule.Info, Severity: policy.SeverityOf(rule.Info), Asked: rule))
            .Where(asked => asked.Severity is not Severity.Off)
            .Select(asked => (asked.Rule, asked.Severity, Verdicts: asked.Asked.Judge(dossier).ToList()))
            .ToList();

        var findings = judged.SelectMany(answer => answer.Verdicts
            .Select(verdict => verdict.Finding)
            .OfType<Finding>()
            .Select(finding => finding with { Severity = answer.Severity, Silence = SilenceOf(finding, answer.Rule, dossier.Manuscript) }));
        var abstentions = judged.SelectMany(answer => Together(answer.Verdicts.Select(verdict => verdict.Abstention).OfType<Abstention>()));

        var inOrder = findings.OrderBy(finding => finding.Location).ThenBy(finding => finding.Rule, StringComparer.Ordinal);
        return new Audit(dossier, Fingerprint.Number(inOrder, dossier.Manuscript), [.. abstentions]);
    }

    private Silence? SilenceOf(Finding finding, RuleInfo rule, Manuscript manuscript) =>
        policy.Silencers.FirstOrDefault(silencer => silencer.Covers(finding, rule, manuscript)) is { } silencer
            ? new Silence(silencer.Reason, silencer.By)
            : null;

    /// <summary>Abstentions of one rule for one reason become one, about all their subjects.</summary>
    private static IEnumerable<Abstention> Together(IEnumerable<Abstention> abstentions) =>
        abstentions
            .GroupBy(abstention => (abstention.Rule, abstention.Reason))
            .Select(group => new Abstention(group.Key.Rule, group.Key.Reason, [.. group.SelectMany(abstention => abstention.Subjects).Distinct(StringComparer.Ordinal)]));
}
