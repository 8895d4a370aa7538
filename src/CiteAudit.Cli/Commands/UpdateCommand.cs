using System.CommandLine;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit update</c>: brings tables that are kept on this machine up to date.</summary>
internal static class UpdateCommand
{
    private static readonly Argument<string> Table = new("FILE|URL")
    {
        Description = "The Retraction Watch data, retraction_watch.csv, as Crossref publishes it: a file, or an https address.",
        DefaultValueFactory = _ => RetractionDownload.UsualAddress,
    };

    private static readonly Option<string?> Answers = new("--answers")
    {
        Description = "The folder of recorded answers to put the index into; by default it goes where answers are kept, and every run that uses those finds it.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Config = new("--config", "-c")
    {
        Description = "The configuration that names the cache; by default the citeaudit.yml in this folder, or nearest above it.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var retractions = new Command("retractions", "Make the index of retractions, concerns and corrections from the Retraction Watch data.") { Table, Answers, AskingOptions.Cache, Config };
        retractions.SetAction((parsed, cancellation) =>
            new UpdateRun(CiteAuditCommand.TerminalFor(parsed), parsed.GetRequiredValue(Table), parsed.GetValue(Answers), parsed.GetValue(AskingOptions.Cache), parsed.GetValue(Config)).RunAsync(cancellation));
        return new Command("update", "Bring the tables kept on this machine up to date.") { retractions };
    }
}
