using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CiteAudit.Browser.Tests;

// One page opened in a browser that has seen nothing before, and all that went wrong on the way.
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri site;
    private readonly ConcurrentQueue<string> troubles = [];

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        this.context = context;
        this.site = site;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<Visit> To(IBrowser browser, Uri site, string address, Look look)
    {
        var screen = await browser.NewContextAsync(new()
        {
            ColorScheme = look.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = look.Width, Height = 900 },
        });

        var visit = new Visit(screen, await screen.NewPageAsync(), site);
        await visit.Watch();
        await visit.Page.GotoAsync(new Uri(site, address).AbsoluteUri);
        return visit;
    }

    // What a script asks for once the page stands counts too.
    public async Task<IEnumerable<string>> Troubles()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return troubles;
    }

    public bool IsOfSite(string address) => address.StartsWith(site.AbsoluteUri, StringComparison.Ordinal);

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private async Task Watch()
    {
        Page.Console += (_, message) => Note(message.Type is "error", $"the console says: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"a script fails: {error}");
        Page.RequestFailed += (_, request) => Note(IsOfSite(request.Url), $"{request.Url} does not load: {request.Failure}");
        Page.Response += (_, response) => Note(!response.Ok && IsOfSite(response.Url), FormattableString.Invariant($"{response.Url} answers {response.Status}"));
        await context.RouteAsync("**/*", async route =>
        {
            var isOfSite = IsOfSite(route.Request.Url);
            Note(!isOfSite, $"a request leaves the site: {route.Request.Url}");
            await (isOfSite ? route.ContinueAsync() : route.AbortAsync());
        });
    }

    private void Note(bool isTrouble, string trouble)
    {
        if (isTrouble)
            troubles.Enqueue(trouble);
    }
}
