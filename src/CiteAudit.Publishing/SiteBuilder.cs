using CiteAudit.Model;
using CiteAudit.Publishing.Json;
using CiteAudit.Publishing.Pages;
using CiteAudit.Publishing.Pages.Closing;
using CiteAudit.Publishing.Pages.Front;
using CiteAudit.Publishing.Pages.Manuscripts;
using CiteAudit.Publishing.Pages.Rules;
using CiteAudit.Publishing.Templating;

namespace CiteAudit.Publishing;

/// <summary>
/// Makes the static site of a report from its <c>audit.json</c> alone, one manuscript at a time. A folder of templates,
/// when one is named, puts its files in the place of the built-in ones of the same name.
/// </summary>
public sealed class SiteBuilder(string? templateFolder = null)
{
    /// <summary>Writes the site into a folder. The stream must be one that can be rewound; the name is used in problems only.</summary>
    public Problem? Build(Stream audit, string name, string folder)
    {
        var files = TemplateFiles.Open(templateFolder);
        if (files.Value is null)
            return files.Problem;
        var templates = TemplateSet.Load(files.Value);
        if (templates.Value is null)
            return templates.Problem;
        var frame = AuditReader.ReadFrame(audit, name);
        if (frame.Value is null)
            return frame.Problem;
        if (Naming.ObjectionTo(frame.Value.Header) is { } what)
            return Refusal(name, what);
        var site = new Site(templates.Value, frame.Value, folder);
        WritePages(site, AuditReader.ReadAudits(audit, name), name);
        if (site.Problem is null)
            SiteFiles.Write(files.Value, folder);
        return site.Problem;
    }

    private static void WritePages(Site site, IEnumerable<Attempt<Audit>> audits, string name)
    {
        var tally = new Tally();
        IPageSet[] sets = [new ManuscriptPages(site), new RulePages(site, tally), new FrontPages(site, tally), new ClosingPages(site, tally)];
        var names = new Naming();
        foreach (var (audit, problem) in audits)
        {
            if (problem is not null)
                site.Refuse(problem);
            else if (names.ObjectionTo(audit!) is { } what)
                site.Refuse(Refusal(name, what));
            if (site.Problem is not null)
                return;
            tally.Add(audit!);
            foreach (var set in sets)
                set.Take(audit!);
        }

        foreach (var set in sets)
            set.Finish();
    }

    private static Problem Refusal(string name, string what) => new(name, what, "Run the audit again to write the file anew");
}
