using System.CommandLine;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Publishing.Json;
using CiteAudit.Reading;
using CiteAudit.Resolving;

namespace CiteAudit.Cli.Commands;

/// <summary><c>citeaudit resolve</c>: what registries hold of DOIs, or of the references of one file, as JSON Lines.</summary>
internal static class ResolveCommand
{
    public static readonly Option<string> Answers = new("--answers")
    {
        Description = "The folder of recorded answers.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Argument<string[]> Dois = new("DOI") { Description = "The DOIs to ask about.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> References = new("--references")
    {
        Description = "A manuscript or a bibliography whose references to ask about.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("resolve", "Print what registries hold of DOIs or references: the record, the comparison, and how each registry answered; one JSON object a line.")
        {
            Dois,
            References,
            Answers,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var answers = parsed.GetRequiredValue(Answers);
            var (references, problems) = ReferencesFrom(parsed.GetValue(Dois) ?? [], parsed.GetValue(References));
            if (!Directory.Exists(answers))
                problems = [new Problem(answers, "there is no such folder", "Name a folder of recorded answers with --answers"), .. problems];
            if (problems.Count > 0)
                return Stop(terminal, problems);

            var resolutions = await Resolver.FromRecordings(answers).ResolveAllAsync(references, cancellation);
            using var output = Console.OpenStandardOutput();
            ResolutionLines.Write(output, resolutions);
            return ExitCode.Clean;
        });
        return command;
    }

    private static (IReadOnlyList<Reference> References, IReadOnlyList<Problem> Problems) ReferencesFrom(string[] dois, string? file)
    {
        var parsed = Array.ConvertAll(dois, Doi.Parse);
        List<Problem> problems = [.. parsed.Where(doi => !doi.Ok).Select(doi => new Problem(doi.Text, $"it is no DOI: {doi.Reason}", "Write one such as 10.1038/s41586-020-2649-2"))];
        if (dois.Length == 0 && file is null)
            problems.Add(new Problem("resolve", "nothing was named to resolve", "Name DOIs, or a file with --references"));

        var references = parsed.Where(doi => doi.Ok).Select(Bare);
        if (file is null)
            return ([.. references], problems);

        return Read(file, out var problem) is { } read ? ([.. references, .. read], problems) : ([], [.. problems, problem!]);
    }

    private static Reference Bare(Parsed<Doi> doi) => new(doi.Value.GetValueOrDefault().Value, doi.Text, new Location(1)) { Doi = doi };

    private static IReadOnlyList<Reference>? Read(string path, out Problem? problem)
    {
        var input = new Input(Path.GetFileName(path), path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
        return SourceFile.TryOpen(input, out var source, out problem) && DocumentReader.TryRead(source, out var document, out problem)
            ? ManuscriptParser.Parse(document).References
            : null;
    }

    private static int Stop(Terminal terminal, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
