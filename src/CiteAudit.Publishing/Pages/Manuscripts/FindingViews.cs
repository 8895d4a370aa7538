using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

internal static class FindingViews
{
    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Information];

    public static IReadOnlyList<FindingGroup> Groups(ManuscriptContext context) =>
    [
        .. WorstFirst
            .Select(severity => (Severity: severity, Findings: Where(context, finding => Tally.Stands(finding) && finding.Severity == severity)))
            .Where(group => group.Findings.Count > 0)
            .Select(group => new FindingGroup(
                Wording.Of(group.Severity).Kind,
                Wording.Of(group.Severity) with { Text = Wording.Plural(group.Severity) },
                Wording.Number(group.Findings.Count),
                group.Findings)),
    ];

    public static IReadOnlyList<FindingView> Silenced(ManuscriptContext context) => Where(context, finding => finding.Silence is not null);

    public static IReadOnlyList<AbstentionView> Abstentions(ManuscriptContext context) =>
    [
        .. context.Audit.Abstentions.Select(abstention => new AbstentionView(
            context.RuleLink(abstention.Rule),
            context.RuleTitle(abstention.Rule),
            abstention.Reason,
            context.Anchors.Subjects(abstention.Subjects))),
    ];

    private static List<FindingView> Where(ManuscriptContext context, Func<Finding, bool> belongs) =>
    [
        .. context.Audit.Findings.Index()
            .Where(pair => belongs(pair.Item))
            .Select(pair => Of(pair.Item, context.Anchors.Findings[pair.Index], context)),
    ];

    private static FindingView Of(Finding finding, string id, ManuscriptContext context) => new(
        id,
        Wording.Of(finding.Severity),
        Wording.Text(finding.Message),
        context.RuleLink(finding.Rule),
        context.RuleTitle(finding.Rule),
        Wording.AsSentence(finding.Location.ToString()),
        ConfidenceViews.Of(finding.Confidence),
        finding.Suggestion is { } suggestion ? Wording.Text(suggestion) : null,
        [.. finding.Evidence.Select(evidence => new EvidenceView(evidence.Heading, Wording.Text(evidence.Text), evidence.Origin))],
        context.Anchors.Subjects(finding.References.Concat(finding.Citations)),
        finding.Silence is { } silence ? new Pair(silence.By, silence.Reason) : null);
}
