using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Publishing;
using CiteAudit.Publishing.Json;
using CiteAudit.Resolving;

namespace CiteAudit.Cli.Commands;

/// <summary>One run of <c>citeaudit audit</c>, from the paths named to the exit code.</summary>
internal sealed class AuditRun(Terminal terminal, AuditRequest request)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (Configure() is not { } plan)
            return ExitCode.CouldNotRun;

        var (settings, obstacle) = plan.Asking.Settle();
        if (settings is null)
            return Stop(obstacle);

        var walk = request.Paths.Aggregate(new InputWalk(plan.Excludes), (walk, path) => walk.Add(path));
        foreach (var problem in walk.Problems)
            terminal.Report(problem);
        if (walk.Inputs.Count == 0)
            return ExitCode.CouldNotRun;

        var opened = OutputFolder.Open(request.Out);
        if (opened.Value is not { } output)
            return Stop(opened.Problem);

        using (output)
        {
            using var desk = new RegistryDesk(settings);
            var totals = await AuditAsync(plan, desk, walk, output.Partial, cancellation);
            foreach (var problem in totals.Unread.Skip(walk.Problems.Count))
                terminal.Report(problem);
            if (totals.Manuscripts == 0)
                return Stop(new Problem(request.Out, "nothing could be audited, so that no report was written", "Mend the inputs named above and run again"));

            if (Publish(output) is { } unpublished)
                return Stop(unpublished);

            Conclude(totals, [.. desk.Remarks, .. new[] { plan.Asking.Notice }.OfType<string>()]);
            return walk.Problems.Count > 0 ? ExitCode.CouldNotRun : Judge(totals, plan);
        }
    }

    private AuditPlan? Configure()
    {
        var result = request.Config is { } file
            ? ConfigurationFile.Read(file, RuleBook.Infos)
            : ConfigurationFile.FindAndRead(request.Paths[0], RuleBook.Infos);
        foreach (var problem in result.Problems)
            terminal.Report(problem);
        return result.Settings is { } settings ? new AuditPlan(settings, request.Asking) : null;
    }

    private async Task<ReportTotals> AuditAsync(AuditPlan plan, RegistryDesk desk, InputWalk walk, string folder, CancellationToken cancellation)
    {
        await using var stream = File.Create(Path.Combine(folder, SiteCommand.AuditFile));
        using var writer = AuditWriter.Start(stream, plan.Header);
        var tally = new Tally();
        var slugs = Slugs.Of(walk.Inputs.Select(input => input.Name));
        var unread = await terminal.WatchAsync(walk.Inputs.Count, async progress =>
        {
            var pipeline = new Pipeline(format => desk.ResolverFor(plan.Asking.MayTellWords(format)), plan.AuditorFor, progress);
            await foreach (var audit in pipeline.RunAsync(walk.Inputs, cancellation))
            {
                writer.Add(audit with { Slug = slugs[audit.Dossier.Manuscript.Document.Name] });
                tally.Add(audit);
                progress.Advance(Stage.Publishing);
            }

            return pipeline.Unread;
        });

        var totals = tally.Totals([.. walk.Problems, .. unread]);
        writer.Finish(totals);
        return totals;
    }

    private Problem? Publish(OutputFolder output) =>
        SiteCommand.Render(output.Partial, SiteCommand.AuditFile, request.Templates) ?? output.Commit();

    private void Conclude(ReportTotals totals, IReadOnlyList<string> remarks)
    {
        terminal.Say(Summary.Line(totals));
        terminal.Say(Summary.Of(totals));
        foreach (var remark in remarks)
            terminal.Say(remark);
        terminal.Say($"Report: {Path.Combine(request.Out, "index.html")}");
    }

    /// <summary>A file that could not be read may hide anything, so a run that guards something must not pass over it.</summary>
    private int Judge(ReportTotals totals, AuditPlan plan)
    {
        var worst = totals switch
        {
            { Errors: > 0 } or { Unread.Count: > 0 } => Severity.Error,
            { Warnings: > 0 } => Severity.Warning,
            { Information: > 0 } => Severity.Information,
            _ => Severity.Off,
        };
        var level = request.FailOn is { } asked ? FailLevels.Of(asked) : plan.FailOn;
        return level is { } floor && worst >= floor ? ExitCode.Findings : ExitCode.Clean;
    }

    private int Stop(Problem? problem)
    {
        if (problem is not null)
            terminal.Report(problem);
        return ExitCode.CouldNotRun;
    }
}
