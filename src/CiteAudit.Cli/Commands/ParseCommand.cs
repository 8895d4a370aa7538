using System.CommandLine;
using CiteAudit.Publishing.References;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit parse</c>: reference strings in, a line each; their fields out, in the same order.</summary>
internal static class ParseCommand
{
    private static readonly Dictionary<string, ReferenceForm> Forms = new(StringComparer.Ordinal)
    {
        ["csl-json"] = ReferenceForm.CslJson,
        ["bibtex"] = ReferenceForm.BibTex,
        ["ris"] = ReferenceForm.Ris,
    };

    private static readonly Argument<string> Source = new("FILE") { Description = "A file with a reference on every line; - or nothing for standard input.", DefaultValueFactory = _ => LineCommand.StandardInput };

    private static readonly Option<string> To = new Option<string>("--to") { Description = "The form of what comes out.", DefaultValueFactory = _ => "csl-json" }.AcceptOnlyFromAmong([.. Forms.Keys]);

    public static Command Create()
    {
        var command = new Command("parse", "Read reference strings, one a line, into their fields.") { Source, To };
        command.SetAction((parsed, cancellation) => LineCommand.RunAsync(
            parsed,
            parsed.GetRequiredValue(Source),
            "Name a file with one reference on every line, or pipe the lines in",
            (input, output) => new ParseRun(Forms[parsed.GetRequiredValue(To)]).RunAsync(input, output, cancellation)));
        return command;
    }
}
