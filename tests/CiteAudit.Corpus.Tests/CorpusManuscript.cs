using CiteAudit.Auditing;
using CiteAudit.Cli;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Resolving;

namespace CiteAudit.Corpus.Tests;

/// <summary>A manuscript of the corpus with its audit, made by the pipeline a user runs.</summary>
internal sealed record CorpusManuscript(ExpectedAudit Expected, Audit Audit)
{
    private static readonly string Folder = RepositoryRoot.File("corpus/manuscripts");

    public Manuscript Manuscript => Audit.Dossier.Manuscript;

    public static TheoryData<string> Slugs() =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static async Task<CorpusManuscript> ReadAsync(string slug)
    {
        var folder = Path.Combine(Folder, slug);
        var manuscript = Directory.GetFiles(folder, "manuscript.*").Single();
        var auditor = new Auditor(RuleBook.Rules, AuditPolicy.Default);
        var pipeline = new Pipeline(_ => Resolver.FromRecordings(RepositoryRoot.File("corpus/registries")), _ => auditor, new SilentProgress());

        var audit = await pipeline.RunAsync([new Input(Path.GetFileName(manuscript), manuscript, folder)], TestContext.Current.CancellationToken).SingleAsync();
        return new CorpusManuscript(ExpectedAudit.Read(Path.Combine(folder, "expected.json")), audit);
    }
}
