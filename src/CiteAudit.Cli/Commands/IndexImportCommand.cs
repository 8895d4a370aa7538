using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CiteAudit.Cli.Display;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Importing;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit index import</c>: dumps of registries in.</summary>
internal static class IndexImportCommand
{
    // What is wrong with one file of thirty thousand is wrong with many.
    private const int MostReported = 20;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Files of Crossref's, DataCite's or OpenAlex's dumps, or folders of them: .json.gz, .jsonl, .jsonl.gz, .gz.",
        Arity = ArgumentArity.OneOrMore,
    };

    // For a machine with little memory, and for tests.
    private static readonly Option<int?> Segment = new("--segment") { Description = "How many records to hold in memory.", HelpName = "RECORDS", Hidden = true };

    public static Command Create()
    {
        var command = new Command("import", "Take dumps of registries into the index. Started again, it goes on where it was.") { Paths, Segment };
        command.SetAction(async (parsed, cancellation) =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var (place, problems) = IndexPlaces.Of(parsed);
            if (place is null)
                return Stop(terminal, problems);

            if (parsed.GetValue(Segment) is > 0 and var records)
                place = place with { RecordsOfASegment = records };
            var clock = Stopwatch.StartNew();
            var (outcome, problem) = await terminal.WatchImportAsync(progress => IndexImport.RunAsync(place, parsed.GetRequiredValue(Paths), progress, cancellation));
            return outcome is null ? Stop(terminal, [problem!]) : Conclude(terminal, outcome, clock.Elapsed);
        });
        return command;
    }

    private static int Conclude(Terminal terminal, ImportOutcome outcome, TimeSpan took)
    {
        foreach (var problem in outcome.Problems.Take(MostReported))
            terminal.Report(problem);
        if (outcome.Problems.Count > MostReported)
            terminal.Report(new Problem("import", string.Create(CultureInfo.InvariantCulture, $"{outcome.Problems.Count - MostReported:#,0} more files have something wrong with them"), "`citeaudit index info` lists those that were cut short"));

        var rate = outcome.Records / Math.Max(0.001, took.TotalSeconds);
        if (outcome.Files > 0)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{outcome.Records:#,0} records of {outcome.Files:#,0} files in {took:h\\:mm\\:ss}, {rate:#,0} a second."));
        if (outcome.Known > 0)
            terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{outcome.Known:#,0} files were in the index already."));
        return outcome.Problems.Count == 0 ? ExitCode.Clean : ExitCode.CouldNotRun;
    }

    private static int Stop(Terminal terminal, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
