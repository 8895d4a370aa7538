using System.Globalization;
using Deque.AxeCore.Playwright;

namespace CiteAudit.Browser.Tests;

// What may be wrong with a page; each answers with what it found, and with nothing when all is well.
internal static class Checks
{
    public static Task<IEnumerable<string>> Troubles(Visit visit) => visit.Troubles();

    // To be asked last: axe fetches the style sheets itself, and what the page's policy says to that is no fault of the page.
    public static async Task<IEnumerable<string>> Accessibility(Visit visit)
    {
        var result = await visit.Page.RunAxe();
        return from violation in result.Violations
               from node in violation.Nodes
               select $"{violation.Id} ({violation.Help}): {node.Html}";
    }

    public static async Task<IEnumerable<string>> SidewaysScrolling(Visit visit)
    {
        var excess = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return excess > 0 ? [string.Create(CultureInfo.InvariantCulture, $"the page is {excess} pixels wider than the screen")] : [];
    }

    public static async Task<IEnumerable<string>> Links(Visit visit)
    {
        var addresses = await visit.Page.EvaluateAsync<string[]>("[...document.links].map(link => link.href.split('#')[0])");
        var found = new List<string>();
        foreach (var address in addresses.Distinct(StringComparer.Ordinal).Where(address => IsOfHost(visit, address)))
        {
            if (!visit.IsOfSite(address))
                found.Add($"a link leads out of the site's folder: {address}");
            else if (!await Exists(visit, new Uri(address)))
                found.Add($"a link leads nowhere: {address}");
        }

        return found;
    }

    private static bool IsOfHost(Visit visit, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target)
        && Uri.TryCreate(visit.Page.Url, UriKind.Absolute, out var page)
        && string.Equals(target.GetLeftPart(UriPartial.Authority), page.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);

    // From a disk there is no server to turn a folder's address into its index.html.
    private static async Task<bool> Exists(Visit visit, Uri address) =>
        address.IsFile ? File.Exists(address.LocalPath) : (await visit.Page.APIRequest.GetAsync(address.AbsoluteUri)).Ok;
}
