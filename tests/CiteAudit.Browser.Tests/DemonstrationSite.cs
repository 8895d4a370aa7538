using System.Diagnostics;

namespace CiteAudit.Browser.Tests;

// The audit of the manuscripts of the corpus, built as a user builds it: by running the command.
public sealed class DemonstrationSite : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder settings = TemporaryFolder.With(("citeaudit.yml", $"""
        site:
          title: The demonstration
          base-path: {SiteServer.BasePath}
        registries:
          answers: '{RepositoryRoot.File("corpus/registries")}'
        """));

    private readonly Lazy<Task<string?>> building;

    public DemonstrationSite() => building = new(Build);

    internal async Task<SiteFolder> Built()
    {
        Assert.Null(await building.Value);
        return new SiteFolder(folder.Path);
    }

    public void Dispose()
    {
        folder.Dispose();
        settings.Dispose();
    }

    private async Task<string?> Build()
    {
        using var process = Process.Start(Command()) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        return File.Exists(Path.Combine(folder.Path, "index.html"))
            ? null
            : FormattableString.Invariant($"citeaudit audit wrote no index.html and ended with {process.ExitCode}: {await output}{await errors}");
    }

    private ProcessStartInfo Command() => new("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "citeaudit.dll"), "audit", "corpus/manuscripts", "--out", folder.Path, "--config", Path.Combine(settings.Path, "citeaudit.yml") },
        WorkingDirectory = RepositoryRoot.Path,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
