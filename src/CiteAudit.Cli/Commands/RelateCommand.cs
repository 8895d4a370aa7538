using System.CommandLine;
using CiteAudit.Model;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit relate</c>: claims and works in, a JSON object a line; whether they are about the same out, in the same order.</summary>
internal static class RelateCommand
{
    private const string StandardInput = "-";

    private static readonly Argument<string> Source = new("FILE")
    {
        Description = "A file with a JSON object on every line: id, claim, citing_title, citing_abstract, cited_title, cited_venue, cited_abstract; - or nothing for standard input.",
        DefaultValueFactory = _ => StandardInput,
    };

    public static Command Create()
    {
        var command = new Command("relate", "Say of claims and works, a pair a line, whether the work is clearly about something else.") { Source };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.GetRequiredValue(Source), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string path, CancellationToken cancellation)
    {
        try
        {
            await using var input = path is StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            await using var output = Console.OpenStandardOutput();
            await RelateRun.RunAsync(input, output, cancellation);
            return ExitCode.Clean;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var what = failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "it is not there",
                UnauthorizedAccessException => "it may not be read, or is a folder",
                _ => "it cannot be read",
            };
            CiteAuditCommand.TerminalFor(parsed).Report(new Problem(path, what, "Name a file with one claim and work on every line, or pipe the lines in"));
            return ExitCode.CouldNotRun;
        }
    }
}
