using System.Runtime.CompilerServices;
using CiteAudit.Auditing;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;
using CiteAudit.Relating;
using CiteAudit.Resolving;

namespace CiteAudit.Cli;

/// <summary>The flow: a file in, an audit out, one manuscript at a time.</summary>
internal sealed class Pipeline(Func<SourceFormat, Resolver> resolverFor, Func<string, Auditor> auditorFor, IStageProgress progress)
{
    private readonly List<Problem> unread = [];

    /// <summary>The inputs that could not be audited so far, and why.</summary>
    public IReadOnlyList<Problem> Unread => unread;

    public async IAsyncEnumerable<Audit> RunAsync(IEnumerable<Input> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await TryAuditAsync(input, cancellation) is { } audit)
                yield return audit;
        }
    }

    private async Task<Audit?> TryAuditAsync(Input input, CancellationToken cancellation)
    {
        try
        {
            if (SourceFile.TryOpen(input, out var source, out var problem) && DocumentReader.TryRead(source, out var document, out problem))
                return await AuditAsync(document, cancellation);

            unread.Add(problem);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A fault of ours on one manuscript must not cost the others their audit.
            unread.Add(new Problem(input.Name, $"citeaudit failed on it ({fault.GetType().Name}: {fault.Message})", "Please report this; the other files were audited"));
        }

        return null;
    }

    private async Task<Audit> AuditAsync(Document document, CancellationToken cancellation)
    {
        progress.Advance(Stage.Reading);
        var manuscript = ManuscriptParser.Parse(document);
        progress.Advance(Stage.Parsing);
        var resolutions = await resolverFor(manuscript.Document.Format).ResolveAllAsync(manuscript.References, cancellation);
        progress.Advance(Stage.Resolving);
        var relations = Relate(manuscript, resolutions);
        progress.Advance(Stage.Relating);
        var audit = auditorFor(document.Name).Audit(new Dossier(manuscript, resolutions, relations));
        progress.Advance(Stage.Auditing);
        return audit;
    }

    private static IReadOnlyList<Relation> Relate(Manuscript manuscript, IReadOnlyList<Resolution> resolutions)
    {
        var works = resolutions.ToDictionary(resolution => resolution.ReferenceKey, resolution => resolution.Work, StringComparer.Ordinal);
        var references = manuscript.References.ToDictionary(reference => reference.Key, StringComparer.Ordinal);
        return [.. manuscript.Citations.SelectMany(citation => citation.References
            .Select(key => Relator.Relate(manuscript, citation, references[key], works[key])))];
    }
}
