using System.CommandLine;
using CiteAudit.Model;
using CiteAudit.Publishing.References;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit parse</c>: reference strings in, a line each; their fields out, in the same order.</summary>
internal static class ParseCommand
{
    private const string StandardInput = "-";

    private static readonly Dictionary<string, ReferenceForm> Forms = new(StringComparer.Ordinal)
    {
        ["csl-json"] = ReferenceForm.CslJson,
        ["bibtex"] = ReferenceForm.BibTex,
        ["ris"] = ReferenceForm.Ris,
    };

    private static readonly Argument<string> Source = new("FILE") { Description = "A file with a reference on every line; - or nothing for standard input.", DefaultValueFactory = _ => StandardInput };

    private static readonly Option<string> To = new Option<string>("--to") { Description = "The form of what comes out.", DefaultValueFactory = _ => "csl-json" }.AcceptOnlyFromAmong([.. Forms.Keys]);

    public static Command Create()
    {
        var command = new Command("parse", "Read reference strings, one a line, into their fields.") { Source, To };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.GetRequiredValue(Source), Forms[parsed.GetRequiredValue(To)], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string path, ReferenceForm form, CancellationToken cancellation)
    {
        try
        {
            await using var input = path is StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            await using var output = Console.OpenStandardOutput();
            await new ParseRun(form).RunAsync(input, output, cancellation);
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
            CiteAuditCommand.TerminalFor(parsed).Report(new Problem(path, what, "Name a file with one reference on every line, or pipe the lines in"));
            return ExitCode.CouldNotRun;
        }
    }
}
