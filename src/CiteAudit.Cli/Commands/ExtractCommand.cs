using System.CommandLine;
using CiteAudit.Cli.Inputs;
using CiteAudit.Parsing;
using CiteAudit.Publishing.Csl;
using CiteAudit.Reading;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit extract</c>: what was understood of one manuscript, as JSON for other programs.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A manuscript or a bibliography." };

    public static Command Create()
    {
        var command = new Command("extract", "Print what was understood of a manuscript as JSON: its references, its citations and where they stand.") { File };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(File);
            var input = new Input(Path.GetFileName(path), path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
            if (SourceFile.TryOpen(input, out var source, out var problem) && DocumentReader.TryRead(source, out var document, out problem))
            {
                using var output = Console.OpenStandardOutput();
                ManuscriptExtract.Write(output, ManuscriptParser.Parse(document));
                return ExitCode.Clean;
            }

            CiteAuditCommand.TerminalFor(parsed).Report(problem);
            return ExitCode.CouldNotRun;
        });
        return command;
    }
}
