using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

internal sealed class ManuscriptPages(Site site) : IPageSet
{
    public void Take(Audit audit)
    {
        var path = Site.ManuscriptPath(audit.Slug);
        site.Write(path, "manuscript", View(path, new ManuscriptContext(audit, site)));
    }

    public void Finish()
    {
    }

    private ManuscriptPage View(string path, ManuscriptContext context)
    {
        var manuscript = context.Manuscript;
        var title = Wording.TitleOf(manuscript);
        var silenced = FindingViews.Silenced(context);
        var outcomes = Tally.OutcomesOf(context.Audit.Dossier);
        return new ManuscriptPage(
            site.Shell(path, title, $"What the audit found in {manuscript.Document.Name}."),
            ManuscriptContext.Root + Site.Front,
            title,
            Language(manuscript.Document.Language),
            Facts(manuscript),
            Figures(context.Audit, outcomes.GetValueOrDefault(Outcome.CouldNotCheck), silenced.Count),
            OutcomeCharts.Of(outcomes),
            manuscript.Notes,
            FindingViews.Groups(context),
            silenced,
            Wording.Count(silenced.Count, "finding", "findings"),
            FindingViews.Abstentions(context),
            Wording.Count(context.Audit.Abstentions.Count, "time", "times"),
            ClaimViews.Of(context),
            ReferenceViews.Of(context));
    }

    // Only a plain code may name a language in HTML.
    private static string? Language(string? code) => code is { Length: 2 or 3 } && code.All(char.IsAsciiLetterLower) ? code : null;

    private static Pair[] Facts(Manuscript manuscript) =>
    [
        new("File", manuscript.Document.Name),
        new("Format", Wording.Of(manuscript.Document.Format)),
        new("References", Wording.Number(manuscript.References.Count)),
        new("Citations", Wording.Number(manuscript.Citations.Count)),
        new("Claims", Wording.Number(manuscript.Claims.Count)),
    ];

    private static Figure[] Figures(Audit audit, int couldNotCheck, int silenced)
    {
        var standing = audit.Findings.Where(Tally.Stands).CountBy(finding => finding.Severity).ToDictionary();
        return
        [
            Of(Severity.Error, "error", "errors", standing),
            Of(Severity.Warning, "warning", "warnings", standing),
            new Figure("could-not-check", Wording.Number(couldNotCheck), "could not be checked", "#outcomes"),
            Of(Severity.Information, "for information", "for information", standing),
            new Figure("abstained", Wording.Number(audit.Abstentions.Count), "not judged", "#abstentions"),
            new Figure("silenced", Wording.Number(silenced), "set aside", silenced > 0 ? "#silenced" : null),
        ];
    }

    private static Figure Of(Severity severity, string one, string many, Dictionary<Severity, int> counts)
    {
        var count = counts.GetValueOrDefault(severity);
        var kind = Wording.Of(severity).Kind;
        return new Figure(kind, Wording.Number(count), count == 1 ? one : many, count > 0 ? "#" + kind : null);
    }
}
