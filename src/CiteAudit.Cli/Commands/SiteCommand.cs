using System.CommandLine;
using CiteAudit.Cli.Display;
using CiteAudit.Model;
using CiteAudit.Publishing;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit site</c>: the site of an audit made earlier or elsewhere, from its audit.json alone.</summary>
internal static class SiteCommand
{
    public const string AuditFile = "audit.json";

    public static readonly Option<string?> Templates = new("--templates")
    {
        Description = "A folder whose files stand in for the built-in templates of the same name.",
        HelpName = "DIR",
    };

    private static readonly Argument<string> Audit = new("FILE") { Description = "An audit.json." };

    private static readonly Option<string> Out = new("--out", "-o")
    {
        Description = "The folder for the site.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "_site",
    };

    public static Command Create()
    {
        var command = new Command("site", "Make the site of an audit again from its audit.json.") { Audit, Out, Templates };
        command.SetAction(parsed =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var (file, folder) = (parsed.GetRequiredValue(Audit), parsed.GetRequiredValue(Out));
            if (Make(file, folder, parsed.GetValue(Templates)) is { } problem)
            {
                terminal.Report(problem);
                return ExitCode.CouldNotRun;
            }

            terminal.Say($"Report: {Path.Combine(folder, "index.html")}");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Renders the site of an audit.json that stands in the folder already.</summary>
    public static Problem? Render(string folder, string name, string? templates)
    {
        using var audit = File.OpenRead(Path.Combine(folder, AuditFile));
        return new SiteBuilder(templates).Build(audit, name, folder);
    }

    private static Problem? Make(string file, string folder, string? templates)
    {
        if (!File.Exists(file))
            return new Problem(file, "there is no such file", "Name the audit.json that `citeaudit audit` wrote");

        var opened = OutputFolder.Open(folder);
        if (opened.Value is not { } output)
            return opened.Problem;

        using (output)
            return Copy(file, Path.Combine(output.Partial, AuditFile)) ?? Render(output.Partial, file, templates) ?? output.Commit();
    }

    private static Problem? Copy(string from, string to)
    {
        try
        {
            File.Copy(from, to);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(from, "it cannot be read", "Check that you may read it");
        }
    }
}
