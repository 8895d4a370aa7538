using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Closing;

// The page about the audit, and the page for links that lead nowhere.
internal sealed class ClosingPages(Site site, Tally tally) : IPageSet
{
    private const string Missing = "404.html";

    public void Take(Audit audit)
    {
    }

    public void Finish()
    {
        site.Write(Site.About, "about", new AboutPage(
            site.Shell(Site.About, "About this audit", "How the audit was made, what its outcomes mean, and what it does not do."),
            site.Header.Offline,
            OutcomeCharts.Of(tally.Outcomes).Rows,
            [.. tally.Registries.Select(Registry)]));
        site.Write(Missing, "404", new MissingPage(
            site.Shell(Missing, "Page not found", "There is no page at this address.", AbsoluteRoot(site.Header.BasePath))));
    }

    // The page is served at any depth, so its links start at the root. The path comes from outside and must stay a path.
    private static string AbsoluteRoot(string basePath)
    {
        var path = "/" + basePath.Replace('\\', '/').Trim('/') + "/";
        return path.Length > 2 && Uri.IsWellFormedUriString(path, UriKind.Relative) ? path : "/";
    }

    private static RegistryRow Registry(KeyValuePair<string, Dictionary<AnswerState, int>> registry) => new(
        registry.Key,
        Wording.Cell(registry.Value.GetValueOrDefault(AnswerState.Held)),
        Wording.Cell(registry.Value.GetValueOrDefault(AnswerState.NotHeld)),
        Wording.Cell(registry.Value.GetValueOrDefault(AnswerState.CouldNotAnswer)));
}
