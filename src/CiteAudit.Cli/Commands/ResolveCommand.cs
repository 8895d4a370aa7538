using System.CommandLine;
using CiteAudit.Cli.Configuration;
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
    private static readonly Option<string?> Answers = new("--answers")
    {
        Description = "The folder of recorded answers.",
        HelpName = "DIR",
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
        AskingOptions.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var terminal = CiteAuditCommand.TerminalFor(parsed);
            var (references, format, problems) = ReferencesFrom(parsed.GetValue(Dois) ?? [], parsed.GetValue(References));
            var plan = new AskingPlan(new Settings { Registries = new RegistrySettings { Answers = parsed.GetValue(Answers) } }, AskingOptions.From(parsed));
            if (WhyNobody(parsed) is { } nobody)
                problems = [nobody, .. problems];
            if (problems.Count > 0)
                return Stop(terminal, problems);
            var (settings, obstacle) = plan.Settle();
            if (settings is null)
                return Stop(terminal, [obstacle!]);

            using var desk = new RegistryDesk(settings);
            var resolutions = await desk.ResolverFor(plan.MayTellWords(format)).ResolveAllAsync(references, cancellation);
            using var output = Console.OpenStandardOutput();
            ResolutionLines.Write(output, resolutions);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Problem? WhyNobody(ParseResult parsed)
    {
        if (parsed.GetValue(Answers) is { } answers)
            return Directory.Exists(answers) ? null : new Problem(answers, "there is no such folder", "Name a folder of recorded answers with --answers");
        var asking = AskingOptions.From(parsed);
        return asking is { Online: null, Cache: null } && IndexPlaces.Find(asking.Index, configured: null) is (null, null)
            ? new Problem("resolve", "nothing says where answers are to come from", "Name recorded answers with --answers or an index with --index, or add --online, or --offline for what earlier runs have kept")
            : null;
    }

    private static (IReadOnlyList<Reference> References, SourceFormat Format, IReadOnlyList<Problem> Problems) ReferencesFrom(string[] dois, string? file)
    {
        var parsed = Array.ConvertAll(dois, Doi.Parse);
        List<Problem> problems = [.. parsed.Where(doi => !doi.Ok).Select(doi => new Problem(doi.Text, $"it is no DOI: {doi.Reason}", "Write one such as 10.1038/s41586-020-2649-2"))];
        if (dois.Length == 0 && file is null)
            problems.Add(new Problem("resolve", "nothing was named to resolve", "Name DOIs, or a file with --references"));

        var references = parsed.Where(doi => doi.Ok).Select(Bare);
        if (file is null)
            // DOIs by themselves are no manuscript of anybody's.
            return ([.. references], SourceFormat.BibTex, problems);

        return Read(file, out var problem) is var (read, format) ? ([.. references, .. read], format, problems) : ([], default, [.. problems, problem!]);
    }

    private static Reference Bare(Parsed<Doi> doi) => new(doi.Value.GetValueOrDefault().Value, doi.Text, new Location(1)) { Doi = doi };

    private static (IReadOnlyList<Reference> References, SourceFormat Format)? Read(string path, out Problem? problem)
    {
        var input = new Input(Path.GetFileName(path), path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
        return SourceFile.TryOpen(input, out var source, out problem) && DocumentReader.TryRead(source, out var document, out problem)
            ? (ManuscriptParser.Parse(document).References, document.Format)
            : null;
    }

    private static int Stop(Terminal terminal, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
