using Microsoft.Playwright;

namespace CiteAudit.Browser.Tests;

public sealed class DemonstrationSiteTests(Chromium chromium, DemonstrationSite demonstration)
{
    private static readonly string[] Due = ["index.html", "manuscripts/", "rules/index.html", "rules/", "about.html", "404.html"];

    [Fact]
    public async Task Every_kind_of_page_is_there()
    {
        var site = await demonstration.Built();

        Clean(Due.Where(due => !site.Pages.Any(page => page.StartsWith(due, StringComparison.Ordinal) && File.Exists(Path.Combine(site.Path, page)))));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Light, 768)]
    [InlineData(ColorScheme.Light, 1920)]
    [InlineData(ColorScheme.Dark, 320)]
    [InlineData(ColorScheme.Dark, 768)]
    [InlineData(ColorScheme.Dark, 1920)]
    public async Task Every_page_is_accessible(ColorScheme scheme, int width)
    {
        var browser = chromium.OrSkip();
        var site = await demonstration.Built();
        await using var server = await SiteServer.Start(site.Path);

        Clean(await new Tour(browser, server.Address, site.Pages, new(scheme, width)).Ask(Checks.Accessibility));
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_small_screen()
    {
        var browser = chromium.OrSkip();
        var site = await demonstration.Built();
        await using var server = await SiteServer.Start(site.Path);

        Clean(await new Tour(browser, server.Address, site.Pages, new(Width: 320)).Ask(Checks.SidewaysScrolling));
    }

    [Fact]
    public async Task Every_page_works_from_a_disk()
    {
        var browser = chromium.OrSkip();
        var site = await demonstration.Built();

        Clean(await new Tour(browser, site.Address, site.PagesOnDisk, new()).Ask(Checks.Troubles, Checks.Links));
    }

    [Fact]
    public async Task Every_page_works_below_a_projects_address()
    {
        var browser = chromium.OrSkip();
        var site = await demonstration.Built();
        await using var server = await SiteServer.Start(site.Path);

        Clean(await new Tour(browser, server.Address, site.Pages, new()).Ask(Checks.Troubles, Checks.Links));
    }

    private static void Clean(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
