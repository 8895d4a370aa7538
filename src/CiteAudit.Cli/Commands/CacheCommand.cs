using System.CommandLine;
using System.Globalization;
using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Cli.Display;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using Spectre.Console;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit cache</c>: the answers of registries that earlier runs have kept.</summary>
internal static class CacheCommand
{
    private static readonly Option<string?> Config = new("--config", "-c")
    {
        Description = "The configuration that names the cache; by default the citeaudit.yml in this folder, or nearest above it.",
        HelpName = "FILE",
        Recursive = true,
    };

    public static Command Create()
    {
        var command = new Command("cache", "Look at, tidy or copy the answers of registries that earlier runs have kept.") { Inspect(), Prune(), Export(), Config };
        command.Options.Add(AskingOptions.Cache);
        AskingOptions.Cache.Recursive = true;
        return command;
    }

    private static Command Inspect()
    {
        var address = new Argument<string?>("ADDRESS") { Description = "An address, such as https://api.crossref.org/works/10.1000/182; without one, what is kept of each registry.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("inspect", "List what is kept, or print the answer of one address.") { address };
        command.SetAction(parsed => With(parsed, (terminal, folder, path) =>
        {
            if (parsed.GetValue(address) is not { } wanted)
                return List(terminal, folder, path);

            var found = folder.Find(wanted);
            foreach (var answer in found)
                terminal.Print(answer.Content);
            return found.Count > 0 ? null : new Problem(wanted, "no answer of this address is kept", $"`citeaudit cache inspect` lists what is; the cache is {path}");
        }));
        return command;
    }

    private static Command Prune()
    {
        var olderThan = new Option<int?>("--older-than") { Description = "Delete answers older than so many days.", HelpName = "DAYS" };
        var maxSize = new Option<int?>("--max-size") { Description = "Delete the oldest until the rest takes so many megabytes.", HelpName = "MB" };
        var command = new Command("prune", "Delete answers: without options, those too old to be relied on.") { olderThan, maxSize };
        command.SetAction(parsed => With(parsed, (terminal, folder, path) =>
        {
            var days = parsed.GetValue(olderThan) ?? (parsed.GetValue(maxSize) is null ? CacheFolder.LongestUse : null);
            var oldest = days is { } count ? DateTimeOffset.UtcNow.AddDays(-Math.Clamp(count, 0, 36500)) : DateTimeOffset.MinValue;
            if (folder.Prune(oldest, parsed.GetValue(maxSize) is { } most ? Math.Max(0L, most) << 20 : long.MaxValue) is not var (answers, bytes))
                return new Problem(path, "it is no cache of citeaudit's, so that nothing in it was deleted", "Name the right folder with --cache");

            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Deleted {answers:#,0} answers, {Megabytes(bytes)}."));
            return null;
        }));
        return command;
    }

    private static Command Export()
    {
        var target = new Argument<string>("DIR") { Description = "A folder of recorded answers, as `answers` of citeaudit.yml names one." };
        var command = new Command("export", "Copy every answer into a folder of recorded answers, so that an audit can be repeated elsewhere.") { target };
        command.SetAction(parsed => With(parsed, (terminal, folder, _) =>
        {
            var (copied, damaged) = folder.Export(parsed.GetRequiredValue(target));
            foreach (var file in damaged)
                terminal.Report(new Problem(file, "it is damaged and was not copied", "Delete it, or have the registry asked again"));
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Copied {copied:#,0} answers to {parsed.GetRequiredValue(target)}."));
            return null;
        }));
        return command;
    }

    private static int With(ParseResult parsed, Func<Terminal, CacheFolder, string, Problem?> act)
    {
        var terminal = CiteAuditCommand.TerminalFor(parsed);
        var (path, problems) = PathFor(parsed);
        try
        {
            if (path is not null)
                problems = act(terminal, new CacheFolder(path), path) is { } problem ? [problem] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems = [new Problem(path ?? "", "a folder cannot be read or written", "Check that you may")];
        }

        foreach (var problem in problems)
            terminal.Report(problem);
        return problems.Count == 0 ? ExitCode.Clean : ExitCode.CouldNotRun;
    }

    /// <summary>Where answers are kept, by the command line, the configuration or the system.</summary>
    private static (string? Path, IReadOnlyList<Problem> Problems) PathFor(ParseResult parsed)
    {
        if (parsed.GetValue(AskingOptions.Cache) is { } named)
            return (Path.GetFullPath(named), []);

        var result = parsed.GetValue(Config) is { } file ? ConfigurationFile.Read(file, RuleBook.Infos) : ConfigurationFile.FindAndRead(".", RuleBook.Infos);
        return result.Settings is { } settings
            ? (settings.Registries.Cache is { } folder ? Path.GetFullPath(folder, settings.Root) : CacheFolder.UsualPath, [])
            : (null, result.Problems);
    }

    private static Problem? List(Terminal terminal, CacheFolder folder, string path)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Registry", "Answers", "Size", "Oldest", "Newest");
        foreach (var total in folder.Totals())
        {
            table.AddRow(
                new Text(total.Registry),
                new Text(total.Answers.ToString("#,0", CultureInfo.InvariantCulture)),
                new Text(Megabytes(total.Bytes)),
                new Text(Day(total.Oldest)),
                new Text(Day(total.Newest)));
        }

        terminal.Print(path);
        terminal.Print(table);
        return null;
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:#,0.0} MB");
}
