using System.CommandLine;
using System.Globalization;
using CiteAudit.Cli.Display;
using CiteAudit.Resolving.Indexing;
using Spectre.Console;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit index info</c>: what the index holds, from when, how large.</summary>
internal static class IndexInfoCommand
{
    public static Command Create()
    {
        var command = new Command("info", "Say what the index holds, of which day, and how large it is.");
        command.SetAction(parsed =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var (place, problems) = IndexPlaces.Of(parsed);
            if (place is not null)
            {
                var (totals, problem) = IndexInspection.Of(place);
                if (totals is not null)
                    Show(terminal, place, totals);
                problems = problem is null ? [] : [problem];
            }

            foreach (var problem in problems)
                terminal.Report(problem);
            return problems.Count == 0 ? ExitCode.Clean : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static void Show(Terminal terminal, IndexPlace place, IndexTotals totals)
    {
        var works = totals.Works.Sum(total => total.Works);
        terminal.Print(place.Folder ?? "PostgreSQL");
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{works:#,0} works, {totals.Bytes / 1048576.0:#,0.0} MB{(works == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {totals.Bytes / works:#,0} bytes a work"))}"));
        var held = TableOf("Registry", "Works");
        foreach (var (registry, count) in totals.Works)
            held.AddRow(new Text(registry.ToString()), Number(count));
        terminal.Print(held);

        var imports = TableOf("Import", "Registry", "Day of the dump", "Records");
        foreach (var import in totals.Imports)
            imports.AddRow(Number(import.Number), new Text(import.Registry.ToString()), new Text(import.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not said"), Number(import.Records));
        terminal.Print(imports);
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"{totals.Files:#,0} files were read; {totals.Unusable:#,0} of their records could not be used."));
        foreach (var fault in totals.Faults)
            terminal.Print(fault.ToString());
        if (totals.IsUnderWay)
            terminal.Print("The last import has not ended: it is at work, or was stopped. Start it again and it goes on.");
    }

    private static Table TableOf(string first, params ReadOnlySpan<string> others)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(first);
        foreach (var other in others)
            table.AddColumn(new TableColumn(other) { Alignment = other is "Works" or "Records" ? Justify.Right : Justify.Left });
        return table;
    }

    private static Text Number(long number) => new(number.ToString("#,0", CultureInfo.InvariantCulture));
}
