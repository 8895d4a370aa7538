using CiteAudit.Publishing;
using CiteAudit.Tests.Publishing.Samples;

namespace CiteAudit.Tests.Publishing;

/// <summary>The sample report's site, built once. Stays on disk when a folder to keep it in is named.</summary>
public sealed class SiteFixture : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SiteFixture()
    {
        using var json = SampleReport.Json();
        using (var file = File.Create(folder["audit.json"]))
            json.CopyTo(file);
        Assert.Null(new SiteBuilder().Build(json, "audit.json", folder.Path));
    }

    public string Root => folder.Path;

    public IReadOnlyList<string> Pages =>
        [.. Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string Read(string page) => File.ReadAllText(Path.Combine(Root, page));

    public void Dispose() => folder.Dispose();
}
