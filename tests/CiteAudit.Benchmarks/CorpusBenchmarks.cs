using BenchmarkDotNet.Attributes;
using CiteAudit.Auditing;
using CiteAudit.Cli;
using CiteAudit.Cli.Display;
using CiteAudit.Cli.Inputs;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;
using CiteAudit.Resolving;

namespace CiteAudit.Benchmarks;

/// <summary>What each stage costs on the three manuscripts of the corpus, 65 references and 57 citations.</summary>
[MemoryDiagnoser]
public class CorpusBenchmarks
{
    private readonly Input[] inputs = [.. Directory
        .GetFiles(RepositoryRoot.File("corpus/manuscripts"), "manuscript.*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new Input(Path.GetFileName(path), path, Path.GetDirectoryName(path)!))];

    private Source[] sources = [];
    private Document[] documents = [];
    private Pipeline? pipeline;

    [GlobalSetup]
    public void ReadFiles()
    {
        var auditor = new Auditor(RuleBook.Rules, AuditPolicy.Default);
        pipeline = new Pipeline(_ => Resolver.FromRecordings(RepositoryRoot.File("corpus/registries")), _ => auditor, new SilentProgress());
        sources = [.. inputs.Select(input => new Source(input.Name, File.ReadAllBytes(input.Path)))];
        documents = [.. sources.Select(source => DocumentReader.TryRead(source, out var document, out var problem)
            ? document
            : throw new InvalidOperationException(problem.ToString()))];
    }

    [Benchmark]
    public int Reading() => sources.Count(source => DocumentReader.TryRead(source, out _, out _));

    [Benchmark]
    public int Parsing() => documents.Sum(document => ManuscriptParser.Parse(document).References.Count);

    [Benchmark(Baseline = true)]
    public async Task<int> Everything()
    {
        var findings = 0;
        await foreach (var audit in pipeline!.RunAsync(inputs, CancellationToken.None))
            findings += audit.Findings.Count;
        return findings;
    }
}
