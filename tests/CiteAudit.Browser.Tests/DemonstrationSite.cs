using System.Diagnostics;

namespace CiteAudit.Browser.Tests;

// The audit of the manuscripts of the corpus, built as a user builds it: by running the command.
public sealed class DemonstrationSite : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<string?>> building;

    public DemonstrationSite() => building = new(Build);

    internal async Task<SiteFolder> OrSkip()
    {
        var absence = await building.Value;
        Assert.SkipWhen(absence is not null, absence ?? "");
        return new SiteFolder(folder.Path);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string?> Build()
    {
        using var process = Process.Start(Command()) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var said = $"{await output}{await errors}";
        if (File.Exists(Path.Combine(folder.Path, "index.html")))
            return null;

        // A command that does nothing yet says nothing and succeeds; anything else is a defect, not a reason to skip.
        return process.ExitCode == 0 && said.Length == 0
            ? "citeaudit audit wrote no index.html: the command does not exist yet."
            : throw new InvalidOperationException(FormattableString.Invariant($"citeaudit audit wrote no index.html and ended with {process.ExitCode}: {said}"));
    }

    private ProcessStartInfo Command() => new("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "citeaudit.dll"), "audit", "corpus/manuscripts", "--out", folder.Path },
        WorkingDirectory = RepositoryRoot.Path,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
