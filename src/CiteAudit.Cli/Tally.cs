using CiteAudit.Model;

namespace CiteAudit.Cli;

/// <summary>Counts what a run found, as it goes.</summary>
internal sealed class Tally
{
    private readonly Dictionary<Severity, int> findings = [];
    private int manuscripts;
    private int references;
    private int citations;
    private int silenced;
    private int abstentions;

    public void Add(Audit audit)
    {
        manuscripts++;
        references += audit.Dossier.Manuscript.References.Count;
        citations += audit.Dossier.Manuscript.Citations.Count;
        abstentions += audit.Abstentions.Count;
        silenced += audit.Findings.Count(finding => finding.Silence is not null);
        foreach (var finding in audit.Findings.Where(finding => finding.Silence is null))
            findings[finding.Severity] = Count(finding.Severity) + 1;
    }

    public ReportTotals Totals(IReadOnlyList<Problem> unread) =>
        new(manuscripts, references, citations, Count(Severity.Error), Count(Severity.Warning), Count(Severity.Information))
        {
            Silenced = silenced,
            Abstentions = abstentions,
            Unread = unread,
        };

    private int Count(Severity severity) => findings.GetValueOrDefault(severity);
}
