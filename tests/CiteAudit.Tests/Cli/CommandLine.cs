using System.Diagnostics;

namespace CiteAudit.Tests.Cli;

/// <summary>Runs the command as a shell would, in a folder of its own that is gone afterwards.</summary>
public sealed class CommandLine : IDisposable
{
    public CommandLine() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "citeaudit-" + Path.GetRandomFileName());

    internal Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string At(string path) => Path.Combine(Folder, path);

    internal void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    internal void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    internal async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandResult(process.ExitCode, await output, await errors);
    }

    internal Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "citeaudit.dll"), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
