using System.CommandLine;
using CiteAudit.Cli.Display;

namespace CiteAudit.Cli.Commands;

/// <summary>The <c>citeaudit</c> command and its verbs.</summary>
internal static class CiteAuditCommand
{
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print problems only.", Recursive = true };

    private static readonly Option<bool> NoColor = new("--no-color") { Description = "Print without colours (also: set NO_COLOR).", Recursive = true };

    private static readonly (string Name, Func<Command> Create)[] Verbs =
    [
        ("audit", AuditCommand.Create),
        ("site", SiteCommand.Create),
        ("extract", ExtractCommand.Create),
        ("parse", ParseCommand.Create),
        ("resolve", ResolveCommand.Create),
        ("relate", RelateCommand.Create),
        ("update", UpdateCommand.Create),
        ("rules", RulesCommand.Create),
        ("cache", CacheCommand.Create),
        ("index", IndexCommand.Create),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create(args.Length > 0 ? args[0] : null).Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync($"error: {error.Message}");
        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        await Console.Error.WriteLineAsync($"Try `citeaudit {verb}--help`.");
        return ExitCode.CouldNotRun;
    }

    internal static Terminal TerminalFor(ParseResult parsed) => new(parsed.GetValue(Quiet), parsed.GetValue(NoColor));

    // Where a verb comes first, the others need not be made: that would be a tenth of what parsing one line costs.
    private static RootCommand Create(string? first)
    {
        var root = new RootCommand("Reads papers, follows every citation to its reference, and reports what is wrong.") { Quiet, NoColor };
        foreach (var (_, create) in Array.FindAll(Verbs, verb => string.Equals(verb.Name, first, StringComparison.Ordinal)) is { Length: > 0 } named ? named : Verbs)
            root.Add(create());
        return root;
    }
}
