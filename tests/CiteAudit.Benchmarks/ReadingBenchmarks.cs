using BenchmarkDotNet.Attributes;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Benchmarks;

/// <summary>What reading costs in each format: one manuscript of two pages, saved in seven.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Source? source;

    [Params("md", "html", "txt", "docx", "pdf", "tex", "xml")]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void ReadFile()
    {
        var path = RepositoryRoot.File($"tests/CiteAudit.Tests/Reading/SevenFormats/Files/manuscript.{Format}");
        source = new Source(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    [Benchmark]
    public int Reading() => DocumentReader.TryRead(source!, out var document, out var problem)
        ? document.Passages.Count
        : throw new InvalidOperationException(problem.ToString());
}
