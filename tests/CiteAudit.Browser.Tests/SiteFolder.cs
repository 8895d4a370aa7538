namespace CiteAudit.Browser.Tests;

internal sealed record SiteFolder(string Path)
{
    private static readonly string[] Fixed = ["index.html", "rules/index.html", "about.html", "404.html"];

    public Uri Address => new(Path + "/");

    // Rules are pages of one template: one of them stands for all.
    public IReadOnlyList<string> Pages =>
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
