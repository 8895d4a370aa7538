using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Front;

internal sealed class FrontPages(Site site, Tally tally) : IPageSet
{
    public void Take(Audit audit)
    {
    }

    public void Finish()
    {
        var totals = site.Totals;
        var lede = $"{Wording.Count(totals.Manuscripts, "manuscript", "manuscripts")} with "
            + $"{Wording.Count(totals.References, "reference", "references")} and {Wording.Count(totals.Citations, "citation", "citations")} were checked.";
        site.Write(Site.Front, "index", new FrontPage(
            site.Shell(Site.Front, site.Header.Title, lede),
            site.Header.Title,
            lede,
            Figures(totals),
            OutcomeCharts.Of(tally.Outcomes),
            Manuscripts(),
            Rules(),
            [.. totals.Unread.Select(problem => new ProblemRow(problem.Where, problem.What, problem.Remedy))],
            totals.Abstentions == 0 ? null : Wording.Count(totals.Abstentions, "time", "times")));
    }

    private Figure[] Figures(ReportTotals totals)
    {
        var uncheckedReferences = tally.Outcomes.GetValueOrDefault(Outcome.CouldNotCheck);
        return
        [
            new Figure("error", Wording.Number(totals.Errors), totals.Errors == 1 ? "error" : "errors", "#rules"),
            new Figure("warning", Wording.Number(totals.Warnings), totals.Warnings == 1 ? "warning" : "warnings", "#rules"),
            new Figure("could-not-check", Wording.Number(uncheckedReferences), "could not be checked", "#outcomes"),
            new Figure("information", Wording.Number(totals.Information), "for information", "#rules"),
            new Figure("abstained", Wording.Number(totals.Abstentions), "not judged", "#rules"),
            new Figure("silenced", Wording.Number(totals.Silenced), "set aside", Href: null),
        ];
    }

    private ManuscriptRow[] Manuscripts() =>
    [
        .. tally.Manuscripts
            .OrderByDescending(manuscript => manuscript.Errors)
            .ThenByDescending(manuscript => manuscript.Warnings)
            .ThenByDescending(manuscript => manuscript.Unchecked)
            .ThenByDescending(manuscript => manuscript.Information)
            .ThenBy(manuscript => manuscript.Slug, StringComparer.Ordinal)
            .Select(manuscript => new ManuscriptRow(
                new Link(manuscript.Title, Site.ManuscriptPath(manuscript.Slug)),
                manuscript.Source,
                Wording.Cell(manuscript.Errors),
                Wording.Cell(manuscript.Warnings),
                Wording.Cell(manuscript.Information),
                Wording.Cell(manuscript.References),
                Wording.Cell(manuscript.Unchecked),
                Wording.Cell(manuscript.Abstentions))),
    ];

    private RuleRow[] Rules() =>
    [
        .. tally.Rules
            .OrderByDescending(rule => rule.Value.Worst)
            .ThenByDescending(rule => rule.Value.Findings)
            .ThenBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => new RuleRow(
                site.RuleLink(rule.Key, root: ""),
                site.Rule(rule.Key)?.Title ?? "",
                Wording.Of(rule.Value.Findings > 0 ? rule.Value.Worst : site.Rule(rule.Key)?.Severity ?? Severity.Off),
                Wording.Cell(rule.Value.Findings),
                Wording.Cell(rule.Value.Uses.Count),
                Wording.Cell(rule.Value.Abstentions))),
    ];
}
