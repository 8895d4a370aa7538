using System.CommandLine;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit relate</c>: claims and works in, a JSON object a line; whether they are about the same out, in the same order.</summary>
internal static class RelateCommand
{
    private static readonly Argument<string> Source = new("FILE")
    {
        Description = "A file with a JSON object on every line: id, claim, citing_title, citing_abstract, cited_title, cited_venue, cited_abstract; - or nothing for standard input.",
        DefaultValueFactory = _ => LineCommand.StandardInput,
    };

    public static Command Create()
    {
        var command = new Command("relate", "Say of claims and works, a pair a line, whether the work is clearly about something else.") { Source };
        command.SetAction((parsed, cancellation) => LineCommand.RunAsync(
            parsed,
            parsed.GetRequiredValue(Source),
            "Name a file with one claim and work on every line, or pipe the lines in",
            (input, output) => RelateRun.RunAsync(input, output, cancellation)));
        return command;
    }
}
