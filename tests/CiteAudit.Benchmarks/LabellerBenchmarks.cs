using BenchmarkDotNet.Attributes;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Benchmarks;

/// <summary>What labelling an entry costs.</summary>
[MemoryDiagnoser]
public class LabellerBenchmarks
{
    [Benchmark(OperationsPerInvoke = 3)]
    public double Entry() => SampleEntries.All.Sum(entry => EntryLabeller.Label(entry).Confidence);
}
