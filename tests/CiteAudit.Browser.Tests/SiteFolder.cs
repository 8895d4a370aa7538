namespace CiteAudit.Browser.Tests;

internal sealed record SiteFolder(string Path)
{
    // A server gives this page at any address that leads nowhere, so that its links start at the site's root, which a disk does not know.
    private const string NotFound = "404.html";

    private static readonly string[] Fixed = ["index.html", "rules/index.html", "about.html"];

    public Uri Address => new(Path + "/");

    public IReadOnlyList<string> Pages => [.. PagesOnDisk, NotFound];

    // Rules are pages of one template: one of them stands for all.
    public IReadOnlyList<string> PagesOnDisk =>
    [
        .. Fixed,
        .. Files("manuscripts").Where(page => page.EndsWith("/index.html", StringComparison.Ordinal)),
        .. Files("rules").Where(page => page is not "rules/index.html").Take(1),
    ];

    private IEnumerable<string> Files(string folder)
    {
        var inner = new DirectoryInfo(System.IO.Path.Combine(Path, folder));
        return inner.Exists
            ? inner.EnumerateFiles("*.html", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Path, file.FullName).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }
}
