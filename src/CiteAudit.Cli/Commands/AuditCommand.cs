using System.CommandLine;
using CiteAudit.Cli.Configuration;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit audit</c>: papers in, a report out.</summary>
internal static class AuditCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Manuscripts, or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder for the report.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "_site",
    };

    private static readonly Option<string?> Config = new("--config", "-c")
    {
        Description = "The configuration; by default the citeaudit.yml in the folder of the first path, or nearest above it.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> FailOn = new Option<string?>("--fail-on")
    {
        Description = "End with exit code 1 on findings at or above this level: never, information, warning or error.",
        HelpName = "LEVEL",
    }.AcceptOnlyFromAmong([.. FailLevels.All.Select(level => level.Name)]);

    public static Command Create()
    {
        var command = new Command("audit", "Audit manuscripts and write a report: a site to browse, and audit.json for other programs.")
        {
            Paths,
            Out,
            Config,
            FailOn,
            SiteCommand.Templates,
        };
        AskingOptions.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            new AuditRun(CiteAuditCommand.TerminalFor(parsed), RequestFrom(parsed)).RunAsync(cancellation));
        return command;
    }

    private static AuditRequest RequestFrom(ParseResult parsed) => new(
        parsed.GetRequiredValue(Paths),
        parsed.GetRequiredValue(Out),
        parsed.GetValue(Config),
        parsed.GetValue(SiteCommand.Templates),
        parsed.GetValue(FailOn))
    {
        Asking = AskingOptions.From(parsed),
    };
}
