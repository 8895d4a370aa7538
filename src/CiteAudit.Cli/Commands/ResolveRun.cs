using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Publishing.Json;
using CiteAudit.Reading;
using CiteAudit.Resolving;

namespace CiteAudit.Cli.Commands;

/// <summary>One run of <c>citeaudit resolve</c>. Standard output has the resolutions and nothing else.</summary>
internal sealed class ResolveRun(Terminal terminal, ResolveRequest request)
{
    private readonly List<Problem> problems = [];

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var references = Dois();
        var document = Read();
        var plan = Configure();
        if (Settle(plan) is not { } settings || problems.Count > 0)
            return Stop();

        // DOIs named on the command line are told in any case; what a file says beside them may be confidential.
        var mayTell = plan?.MayTellWords(document?.Format ?? SourceFormat.BibTex) ?? false;
        using var desk = new RegistryDesk(settings);
        var resolutions = await desk.ResolverFor(mayTell).ResolveAllAsync([.. references, .. document is null ? [] : ManuscriptParser.Parse(document).References], cancellation);
        using var output = Console.OpenStandardOutput();
        ResolutionLines.Write(output, resolutions);
        foreach (var remark in desk.Remarks)
            terminal.Note(remark);
        return ExitCode.Clean;
    }

    private IReadOnlyList<Reference> Dois()
    {
        if (request.Dois.Length == 0 && request.References is null)
            problems.Add(new Problem("resolve", "nothing was named to resolve", "Name DOIs, or a file with --references"));

        var parsed = Array.ConvertAll(request.Dois, Doi.Parse);
        problems.AddRange(parsed.Where(doi => !doi.Ok).Select(doi => new Problem(doi.Text, $"it is no DOI: {doi.Reason}", "Write one such as 10.1038/s41586-020-2649-2")));
        return [.. parsed.Where(doi => doi.Ok).Select(doi => new Reference(doi.Value.GetValueOrDefault().Value, doi.Text, new Location(1)) { Doi = doi })];
    }

    private Document? Read()
    {
        if (request.References is not { } path)
            return null;

        var input = new Input(Path.GetFileName(path), path, Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
        if (SourceFile.TryOpen(input, out var source, out var problem) && DocumentReader.TryRead(source, out var document, out problem))
            return document;

        problems.Add(problem);
        return null;
    }

    private AskingPlan? Configure()
    {
        var result = request.Config is { } file
            ? ConfigurationFile.Read(file, RuleBook.Infos)
            : ConfigurationFile.FindAndRead(request.References ?? ".", RuleBook.Infos);
        problems.AddRange(result.Problems);
        return result.Settings is { } settings ? new AskingPlan(settings, request.Asking) : null;
    }

    private DeskSettings? Settle(AskingPlan? plan)
    {
        if (request.Answers is { } named && !Directory.Exists(named))
            problems.Add(new Problem(named, "there is no such folder", "Name a folder of recorded answers with --answers"));
        if (plan is null)
            return null;

        var (settings, problem) = plan.Settle();
        if (problem is not null)
            problems.Add(problem);
        if (settings is not null && request.Answers is { } answers)
            settings = settings with { Answers = Path.GetFullPath(answers) };
        if (settings is { Answers: null, Index: null, Cache: null, Network: null })
            problems.Add(new Problem("resolve", "nobody is to be asked, and no answers are recorded", "Add --online, or name recorded answers with --answers or an index with --index"));
        return settings;
    }

    private int Stop()
    {
        foreach (var problem in problems)
            terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
