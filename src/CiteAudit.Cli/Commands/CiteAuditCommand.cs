using System.CommandLine;
using CiteAudit.Cli.Display;

namespace CiteAudit.Cli.Commands;

/// <summary>The <c>citeaudit</c> command and its verbs.</summary>
internal static class CiteAuditCommand
{
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print problems only.", Recursive = true };

    private static readonly Option<bool> NoColor = new("--no-color") { Description = "Print without colours (also: set NO_COLOR).", Recursive = true };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync($"error: {error.Message}");
        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        await Console.Error.WriteLineAsync($"Try `citeaudit {verb}--help`.");
        return ExitCode.CouldNotRun;
    }

    internal static Terminal TerminalFor(ParseResult parsed) => new(parsed.GetValue(Quiet), parsed.GetValue(NoColor));

    private static RootCommand Create() =>
        new("Reads papers, follows every citation to its reference, and reports what is wrong.")
        {
            Quiet,
            NoColor,
            AuditCommand.Create(),
            SiteCommand.Create(),
            ExtractCommand.Create(),
            ParseCommand.Create(),
            ResolveCommand.Create(),
            UpdateCommand.Create(),
            RulesCommand.Create(),
            CacheCommand.Create(),
            IndexCommand.Create(),
        };
}
