using Microsoft.Playwright;

namespace CiteAudit.Browser.Tests;

// Visits page after page with one question, and names the page with each answer.
internal sealed record Tour(IBrowser Browser, Uri Site, IEnumerable<string> Pages, Look Look)
{
    public async Task<IReadOnlyList<string>> Ask(params Func<Visit, Task<IEnumerable<string>>>[] checks)
    {
        var found = new List<string>();
        foreach (var page in Pages)
        {
            await using var visit = await Visit.To(Browser, Site, page, Look);
            foreach (var check in checks)
                found.AddRange((await check(visit)).Select(violation => $"{page}: {violation}"));
        }

        return found;
    }
}
