using System.CommandLine;
using CiteAudit.Auditing;
using CiteAudit.Model;
using Spectre.Console;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit rules</c>: what is looked for, as a list or a page.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var command = new Command("rules", "List the rules, or print the page of one.") { Explain() };
        command.SetAction(parsed =>
        {
            CiteAuditCommand.TerminalFor(parsed).Print(List());
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Explain()
    {
        var rule = new Argument<string>("RULE") { Description = "A rule's id or name, such as CIT401 or uncited-reference." };
        var command = new Command("explain", "Print the page of one rule.") { rule };
        command.SetAction(parsed =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var name = parsed.GetRequiredValue(rule);
            if (Find(name) is not { } found)
            {
                terminal.Report(new Problem(name, "there is no such rule", "`citeaudit rules` lists them"));
                return ExitCode.CouldNotRun;
            }

            terminal.Print(found.Page.TrimEnd());
            return ExitCode.Clean;
        });
        return command;
    }

    private static RuleInfo? Find(string name) => RuleBook.Infos.FirstOrDefault(rule =>
        string.Equals(rule.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Table List()
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Id", "Name", "Severity", "What it finds");
        foreach (var rule in RuleBook.Infos)
            table.AddRow(rule.Id, rule.Name, rule.Severity.ToString().ToLowerInvariant(), rule.Title.EscapeMarkup());
        return table;
    }
}
