using Microsoft.Playwright;

namespace CiteAudit.Browser.Tests;

// Sites with one fault each: what the checks must see on them, and that they see nothing on the one without.
public sealed class ChecksTests(Chromium chromium)
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self' data:";

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task They_see_nothing_on_a_sound_site(ColorScheme scheme)
    {
        using var folder = Site("<p>Sound. <a href='inner/index.html'>Go in</a>, <a href='https://example.org/'>go out</a>.</p>");

        Assert.Empty(await Ask(folder, new(scheme, 320), Checks.Troubles, Checks.Links, Checks.SidewaysScrolling, Checks.Accessibility));
        Assert.Empty(await AskServer(folder, Checks.Troubles, Checks.Links, Checks.Accessibility));
    }

    [Fact]
    public async Task They_see_a_picture_without_words()
    {
        using var folder = Site("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");

        Assert.StartsWith("index.html: image-alt ", Assert.Single(await Ask(folder, new(), Checks.Accessibility)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_pale_text_in_the_dark_alone()
    {
        using var folder = Site("<p class='pale'>Hard to read</p>", "@media (prefers-color-scheme: dark) { .pale { color: #333 } }");

        Assert.Empty(await Ask(folder, new(ColorScheme.Light), Checks.Accessibility));
        Assert.StartsWith(
            "index.html: color-contrast ",
            Assert.Single(await Ask(folder, new(ColorScheme.Dark), Checks.Accessibility)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_what_is_wider_than_the_screen()
    {
        using var folder = Site("<p class='wide'>Wide</p>", ".wide { width: 340px }");

        Assert.StartsWith("index.html: the page is ", Assert.Single(await Ask(folder, new(Width: 320), Checks.SidewaysScrolling)), StringComparison.Ordinal);
        Assert.Empty(await Ask(folder, new(Width: 768), Checks.SidewaysScrolling));
    }

    [Fact]
    public async Task They_see_a_request_that_leaves()
    {
        using var folder = TemporaryFolder.With(("index.html", "<!doctype html><title>A</title><img src='http://example.invalid/a.png' alt=''>"));

        Assert.Contains(
            await AskServer(folder, Checks.Troubles),
            trouble => trouble is "index.html: a request leaves the site: http://example.invalid/a.png");
    }

    [Fact]
    public async Task They_see_what_the_policy_blocks()
    {
        using var folder = Site("<p style='color: red'>Styled in place</p>");

        Assert.StartsWith(
            "index.html: the console says: Applying inline style violates",
            Assert.Single(await Ask(folder, new(), Checks.Troubles)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_a_style_sheet_that_is_not_there()
    {
        using var folder = TemporaryFolder.With(("index.html", "<!doctype html><title>A</title><link rel='stylesheet' href='/style.css'>"));

        Assert.Contains(
            await AskServer(folder, Checks.Troubles),
            trouble => trouble.StartsWith("index.html: a request leaves the site: http://127.0.0.1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_see_an_address_that_holds_at_the_top_of_a_host_alone()
    {
        using var folder = Site("<a href='/inner/index.html'>In</a>");

        Assert.StartsWith("index.html: a link leads out of", Assert.Single(await Ask(folder, new(), Checks.Links)), StringComparison.Ordinal);
        Assert.StartsWith("index.html: a link leads out of", Assert.Single(await AskServer(folder, Checks.Links)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_see_a_link_to_a_folder_that_only_a_server_can_follow()
    {
        using var folder = Site("<a href='inner/'>In</a>");

        Assert.StartsWith("index.html: a link leads nowhere", Assert.Single(await Ask(folder, new(), Checks.Links)), StringComparison.Ordinal);
        Assert.Empty(await AskServer(folder, Checks.Links));
    }

    [Fact]
    public async Task They_see_a_link_to_a_page_that_is_not_there()
    {
        using var folder = Site("<a href='gone.html#a'>Gone</a>");

        Assert.StartsWith("index.html: a link leads nowhere", Assert.Single(await Ask(folder, new(), Checks.Links)), StringComparison.Ordinal);
        Assert.StartsWith("index.html: a link leads nowhere", Assert.Single(await AskServer(folder, Checks.Links)), StringComparison.Ordinal);
    }

    private static TemporaryFolder Site(string body, string style = "") => TemporaryFolder.With(
        ("index.html", Page("style.css", body)),
        ("inner/index.html", Page("../style.css", "<p>Inner</p>")),
        ("style.css", $"body {{ background: Canvas; color: CanvasText }} :root {{ color-scheme: light dark }} a {{ color: LinkText }} {style}"));

    private static string Page(string style, string body) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <title>A page</title>
        <link rel="stylesheet" href="{style}">
        </head>
        <body><main><h1>A page</h1>{body}</main></body>
        </html>
        """;

    private Task<IReadOnlyList<string>> Ask(TemporaryFolder folder, Look look, params Func<Visit, Task<IEnumerable<string>>>[] checks) =>
        new Tour(chromium.OrSkip(), new SiteFolder(folder.Path).Address, ["index.html"], look).Ask(checks);

    private async Task<IReadOnlyList<string>> AskServer(TemporaryFolder folder, params Func<Visit, Task<IEnumerable<string>>>[] checks)
    {
        var browser = chromium.OrSkip();
        await using var server = await SiteServer.Start(folder.Path);
        return await new Tour(browser, server.Address, ["index.html"], new()).Ask(checks);
    }
}
