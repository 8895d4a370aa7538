using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CiteAudit.Publishing;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing;

public sealed class SiteBuilderTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string BasePath = "/spring-issue/";
    private const string Doi = "https://doi.org/";

    // The rule pages may name their sources; this is the one the sample names.
    private const string Handbook = "https://www.doi.org/doi-handbook/";

    [Fact]
    public void The_site_has_its_pages()
    {
        Assert.Equal(
            [
                "404.html", "about.html", "index.html",
                "manuscripts/feeling-together-across-borders/index.html", "manuscripts/hostile/index.html", "manuscripts/training/index.html",
                "rules/ca101.html", "rules/ca201.html", "rules/ca202.html", "rules/ca301.html", "rules/ca401.html", "rules/ca501.html", "rules/ca601.html",
                "rules/index.html",
            ],
            site.Pages);
        Assert.All(["assets/site.css", "assets/favicon.svg", "audit.schema.json", ".nojekyll", "robots.txt"], name => Assert.True(File.Exists(Path.Combine(site.Root, name))));
    }

    [Fact]
    public void Every_page_is_strict_html_with_one_title_and_headings_in_order()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);

            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.NotEmpty(document.Title!);
            Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(document.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
            Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            var levels = document.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, page));
            Assert.All(document.QuerySelectorAll("main > section table, .details-body table"), table => Assert.NotNull(table.QuerySelector("caption")));
        }
    }

    [Fact]
    public void Every_page_forbids_everything_but_its_own_style()
    {
        Assert.All(site.Pages, page => Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
            Parse(page).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")));
    }

    [Fact]
    public void Every_link_and_anchor_inside_the_site_leads_somewhere()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            foreach (var address in Addresses(document).Where(address => !address.StartsWith("https:", StringComparison.Ordinal)))
                Assert.True(LeadsSomewhere(page, address), $"{page} links to {address}");
        }
    }

    [Fact]
    public void No_page_asks_anything_of_another_host()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);
            Assert.Empty(document.QuerySelectorAll("[src]"));
            var foreign = Addresses(document).Where(address => address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal));
            Assert.All(foreign, address => Assert.True(address.StartsWith(Doi, StringComparison.Ordinal) || string.Equals(address, Handbook, StringComparison.Ordinal), $"{page} links to {address}"));
        }
    }

    [Fact]
    public void What_a_hostile_manuscript_holds_stays_text()
    {
        foreach (var page in site.Pages)
        {
            var document = Parse(page);

            Assert.Empty(document.QuerySelectorAll("script, iframe, object, embed, form, base, style, img, [style]"));
            Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(Addresses(document), address => address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        }

        var hostile = Parse("manuscripts/hostile/index.html").Body!.TextContent;
        Assert.Contains(HostileSample.Script, hostile, StringComparison.Ordinal);
        Assert.Contains("{{title}} {{{title}}}", hostile, StringComparison.Ordinal);
        Assert.Contains("invoicefdp.exe", hostile, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', hostile);
    }

    [Fact]
    public void A_page_stays_light_whatever_its_manuscript_holds()
    {
        Assert.InRange(site.Read("manuscripts/hostile/index.html").Length, 0, 100_000);
    }

    [Fact]
    public void The_page_for_dead_links_works_at_any_depth()
    {
        Assert.All(Addresses(Parse("404.html")).Where(address => address[0] != '#'), address => Assert.StartsWith(BasePath, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("javascript:alert(1)//")]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("\" onclick=\"x")]
    public void A_base_path_that_is_none_stays_on_the_site(string basePath)
    {
        using var folder = new TemporaryFolder();
        using var json = Json(text => text.Replace("/spring-issue/", System.Text.Json.JsonEncodedText.Encode(basePath).ToString(), StringComparison.Ordinal));

        Assert.Null(new SiteBuilder().Build(json, "audit.json", folder.Path));

        var document = new HtmlParser().ParseDocument(File.ReadAllText(folder["404.html"]));
        Assert.All(Addresses(document).Where(address => address[0] != '#'), address => Assert.Matches("^/[^/\"]", address));
    }

    [Fact]
    public void The_same_audit_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        using var json = SampleReport.Json();

        Assert.Null(new SiteBuilder().Build(json, "audit.json", folder.Path));

        Assert.All(site.Pages, page => Assert.Equal(site.Read(page), File.ReadAllText(folder[page])));
        Assert.DoesNotContain('\r', string.Concat(site.Pages.Select(site.Read)));
    }

    [Fact]
    public void The_manuscript_with_most_to_look_at_comes_first_and_what_was_not_read_is_told()
    {
        var document = Parse("index.html");

        Assert.Contains("Feeling Together", document.QuerySelector("#manuscripts ~ .scroll tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("drafts/scan-of-proof.pdf", document.QuerySelector(".alarm")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", document.QuerySelector(".figure-could-not-check strong")!.TextContent);
        Assert.Contains("abstained 3 times", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"slug\":\"training\"", "\"slug\":\"../../outside\"", "cannot name a page")]
    [InlineData("\"slug\":\"training\"", "\"slug\":\"hostile\"", "two manuscripts")]
    [InlineData("\"id\":\"CA101\"", "\"id\":\"../index\"", "cannot name a page")]
    [InlineData("\"id\":\"CA101\"", "\"id\":\"index\"", "cannot name a page")]
    [InlineData("\"id\":\"CA101\"", "\"id\":\"ca201\"", "two rules")]
    [InlineData("\"outcome\":\"differs\"", "\"outcome\":5", "not a whole audit.json")]
    public void An_audit_that_cannot_be_a_site_is_refused(string find, string replace, string expected)
    {
        using var folder = new TemporaryFolder();
        using var json = Json(text => text.Replace(find, replace, StringComparison.Ordinal));

        var problem = new SiteBuilder().Build(json, "audit.json", folder["inner/site"]);

        Assert.Contains(expected, problem!.What, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["outside"]));
    }

    [Fact]
    public void A_small_manuscript_page_is_as_it_was()
    {
        Golden.Match("manuscript.html", site.Read("manuscripts/training/index.html"));
    }

    private static MemoryStream Json(Func<string, string> change)
    {
        using var original = SampleReport.Json();
        return new MemoryStream(System.Text.Encoding.UTF8.GetBytes(change(System.Text.Encoding.UTF8.GetString(original.ToArray()))));
    }

    private static IEnumerable<string> Addresses(IHtmlDocument document) =>
        document.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!);

    private IHtmlDocument Parse(string page) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Read(page));

    private bool LeadsSomewhere(string page, string address)
    {
        var parts = address.Split('#', 2);
        var isAbsolute = parts[0].StartsWith(BasePath, StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(Path.Combine(site.Root, page))!;
        var target = parts[0].Length == 0 ? Path.Combine(site.Root, page) : isAbsolute ? Path.Combine(site.Root, parts[0][BasePath.Length..]) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        return File.Exists(target) && (parts.Length == 1 || new HtmlParser().ParseDocument(File.ReadAllText(target)).GetElementById(parts[1]) is not null);
    }
}
