using System.Globalization;
using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Cli.Display;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Network;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Cli.Commands;

/// <summary>One run of <c>citeaudit update retractions</c>.</summary>
internal sealed class UpdateRun(Terminal terminal, string table, string? answers, string? cache, string? config)
{
    // What is wrong with one row of sixty thousand is wrong with many.
    private const int MostReported = 20;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var result = config is { } file ? ConfigurationFile.Read(file, RuleBook.Infos) : ConfigurationFile.FindAndRead(".", RuleBook.Infos);
        foreach (var problem in result.Problems)
            terminal.Report(problem);
        if (result.Settings is not { } settings)
            return ExitCode.CouldNotRun;

        try
        {
            return await RunAsync(settings, FolderFor(settings), cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Stop(new Problem(table, $"it cannot be read, or the index not written: {failure.Message.TrimEnd('.')}", "Check that both are there and yours to use"));
        }
    }

    private async Task<int> RunAsync(Settings settings, string folder, CancellationToken cancellation)
    {
        if (!table.Contains("://", StringComparison.Ordinal))
        {
            using var text = new StreamReader(table);
            return Report(RetractionUpdate.Run(Path.GetFileName(table), text, folder), folder);
        }

        var network = new NetworkSettings { Contact = settings.Registries.Contact, Mirrors = settings.Registries.Mirrors, Redirects = settings.Registries.Redirects };
        var (update, problem) = await terminal.WatchFetchAsync(table, progress => RetractionDownload.RunAsync(table, folder, network, progress, cancellation));
        return update is null ? Stop(problem!) : Report(update, folder);
    }

    private string FolderFor(Settings settings) => answers is not null ? Path.GetFullPath(answers)
        : cache is not null ? Path.GetFullPath(cache)
        : settings.Registries.Cache is { } kept ? Path.GetFullPath(kept, settings.Root)
        : CacheFolder.UsualPath;

    private int Report(RetractionUpdate update, string folder)
    {
        foreach (var problem in update.Problems.Take(MostReported))
            terminal.Report(problem);
        if (update.Problems.Count > MostReported)
            terminal.Report(new Problem(table, string.Create(CultureInfo.InvariantCulture, $"{update.Problems.Count - MostReported} more rows could not be read"), "They are left out"));
        if (update.Works == 0)
            return Stop(new Problem(table, "there is no row in it that can be used", "The index is as it was"));

        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{update.Rows:#,0} rows about {update.Works:#,0} identifiers are in the index."));
        terminal.Say($"Index: {RetractionUpdate.FileIn(folder)}");
        return ExitCode.Clean;
    }

    private int Stop(Problem problem)
    {
        terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
