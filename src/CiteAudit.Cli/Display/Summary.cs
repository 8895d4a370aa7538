using System.Globalization;
using CiteAudit.Model;
using Spectre.Console;

namespace CiteAudit.Cli.Display;

/// <summary>What a run ends with: a table of findings by severity.</summary>
internal static class Summary
{
    public static Table Of(ReportTotals totals)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("Findings");
        table.AddColumn(new TableColumn("Count") { Alignment = Justify.Right });
        table.AddRow(new Markup("[red]✖ error[/]"), Count(totals.Errors));
        table.AddRow(new Markup("[yellow]▲ warning[/]"), Count(totals.Warnings));
        table.AddRow(new Markup("[blue]● information[/]"), Count(totals.Information));
        if (totals.Silenced > 0)
            table.AddRow(new Markup("[grey]silenced[/]"), Count(totals.Silenced));
        return table;
    }

    public static string Line(ReportTotals totals) =>
        $"{Counted(totals.Manuscripts, "manuscript")}, {Counted(totals.References, "reference")}, {Counted(totals.Citations, "citation")}";

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");

    private static Text Count(int count) => new(count.ToString("#,0", CultureInfo.InvariantCulture));
}
