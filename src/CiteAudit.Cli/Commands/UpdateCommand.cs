using System.CommandLine;
using System.Globalization;
using CiteAudit.Cli.Display;
using CiteAudit.Model;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit update</c>: brings tables that are kept on this machine up to date.</summary>
internal static class UpdateCommand
{
    // What is wrong with one row of sixty thousand is wrong with many.
    private const int MostReported = 20;

    private static readonly Argument<string> Table = new("FILE") { Description = "The Retraction Watch data, retraction_watch.csv, as Crossref publishes it." };

    private static readonly Option<string> Answers = new("--answers") { Description = "The folder of recorded answers.", HelpName = "DIR", Required = true };

    public static Command Create()
    {
        var retractions = new Command("retractions", "Make the index of retractions, concerns and corrections from the Retraction Watch data.") { Table, Answers };
        retractions.SetAction(parsed => Run(CiteAuditCommand.TerminalFor(parsed), parsed.GetRequiredValue(Table), parsed.GetRequiredValue(Answers)));
        return new Command("update", "Bring the tables kept on this machine up to date.") { retractions };
    }

    private static int Run(Terminal terminal, string table, string folder)
    {
        if (table.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || table.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            return Stop(terminal, new Problem(table, "this version fetches nothing over the network", "Fetch it with another program and name the file"));

        try
        {
            using var text = new StreamReader(table);
            return Report(terminal, table, RetractionUpdate.Run(Path.GetFileName(table), text, folder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Stop(terminal, new Problem(table, $"it cannot be read, or the index not written: {failure.Message.TrimEnd('.')}", "Check that both are there and yours to use"));
        }
    }

    private static int Report(Terminal terminal, string table, RetractionUpdate update)
    {
        foreach (var problem in update.Problems.Take(MostReported))
            terminal.Report(problem);
        if (update.Problems.Count > MostReported)
            terminal.Report(new Problem(table, string.Create(CultureInfo.InvariantCulture, $"{update.Problems.Count - MostReported} more rows could not be read"), "They are left out"));
        if (update.Works == 0)
            return Stop(terminal, new Problem(table, "there is no row in it that can be used", "The index is as it was"));

        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{update.Rows:#,0} rows about {update.Works:#,0} identifiers are in the index."));
        return ExitCode.Clean;
    }

    private static int Stop(Terminal terminal, Problem problem)
    {
        terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
