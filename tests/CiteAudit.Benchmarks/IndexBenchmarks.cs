using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Registries;
using CiteAudit.Training.Dumps;

namespace CiteAudit.Benchmarks;

/// <summary>What an index in a folder costs: taking a record in, looking one up, searching for one. `citeaudit-training ask` measures a large one.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks : IImportProgress
{
    private const int Records = 50_000;

    private readonly string folder = Directory.CreateTempSubdirectory("citeaudit-index-").FullName;
    private IRecordIndex? index;
    private int next;

    [GlobalSetup]
    public async Task Import()
    {
        var maker = new DumpMaker(7);
        using (var file = File.Create(Path.Combine(folder, "dump.json")))
        {
            using var writer = new Utf8JsonWriter(file);
            writer.WriteStartArray();
            for (var number = 0; number < Records; number++)
                maker.Write(writer, number);
            writer.WriteEndArray();
        }

        await ImportInto("index");
        index = LocalIndex.IndexAt(new IndexPlace { Folder = Path.Combine(folder, "index") }).Index;
    }

    [GlobalCleanup]
    public void Remove()
    {
        index?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(OperationsPerInvoke = Records)]
    public Task Importing() => ImportInto(Path.GetRandomFileName());

    [Benchmark]
    public async Task<bool> Lookup() => await index!.FindAsync(IndexedRegistry.Crossref, DumpMaker.DoiOf(next++ % Records), CancellationToken.None) is not null;

    [Benchmark]
    public async Task<int> Search() =>
        (await index!.SearchAsync(IndexedRegistry.Crossref, new SearchTerms("trolliotsex gourvofuswous of the heamchox lam waldrion", "Petrov", 2001), CancellationToken.None)).Count;

    void IImportProgress.Start(int files, long bytes)
    {
    }

    void IImportProgress.Advance(long bytes, long records)
    {
    }

    private async Task ImportInto(string name) =>
        await IndexImport.RunAsync(new IndexPlace { Folder = Path.Combine(folder, name) }, [Path.Combine(folder, "dump.json")], this, CancellationToken.None);
}
