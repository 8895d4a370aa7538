using System.CommandLine;
using System.Globalization;
using CiteAudit.Cli.Display;
using CiteAudit.Resolving.Indexing;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit index compact</c>: the same index without what has been superseded.</summary>
internal static class IndexCompactCommand
{
    public static Command Create()
    {
        var command = new Command("compact", "Write the index anew without records that later imports superseded; needs as much room again while it works.");
        command.SetAction(async (parsed, cancellation) =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var (place, problems) = IndexPlaces.Of(parsed);
            if (place is not null)
            {
                var (outcome, problem) = await terminal.WatchImportAsync(progress => IndexCompaction.RunAsync(place, progress, cancellation));
                if (outcome is var (before, after))
                    terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{before / 1048576.0:#,0.0} MB before, {after / 1048576.0:#,0.0} MB now."));
                problems = problem is null ? [] : [problem];
            }

            foreach (var problem in problems)
                terminal.Report(problem);
            return problems.Count == 0 ? ExitCode.Clean : ExitCode.CouldNotRun;
        });
        return command;
    }
}
