using System.CommandLine;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit resolve</c>: what registries hold of DOIs, or of the references of one file, as JSON Lines.</summary>
internal static class ResolveCommand
{
    private static readonly Argument<string[]> Dois = new("DOI") { Description = "The DOIs to ask about.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> References = new("--references")
    {
        Description = "A manuscript or a bibliography whose references to ask about.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Answers = new("--answers") { Description = "A folder of recorded answers, which come before all others.", HelpName = "DIR" };

    private static readonly Option<string?> Config = new("--config", "-c")
    {
        Description = "The configuration; by default the citeaudit.yml in the folder of the file with the references, or in this one, or nearest above it.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("resolve", "Print what registries hold of DOIs or references: the record, the comparison, and how each registry answered; one JSON object a line.")
        {
            Dois,
            References,
            Answers,
            Config,
        };
        AskingOptions.AddTo(command);
        command.SetAction((parsed, cancellation) => new ResolveRun(CiteAuditCommand.TerminalFor(parsed), RequestFrom(parsed)).RunAsync(cancellation));
        return command;
    }

    private static ResolveRequest RequestFrom(ParseResult parsed) => new(parsed.GetValue(Dois) ?? [], parsed.GetValue(References), parsed.GetValue(Answers), parsed.GetValue(Config))
    {
        Asking = AskingOptions.From(parsed),
    };
}
