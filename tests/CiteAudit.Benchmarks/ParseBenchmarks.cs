using System.Buffers;
using BenchmarkDotNet.Attributes;
using CiteAudit.Parsing;
using CiteAudit.Publishing.References;

namespace CiteAudit.Benchmarks;

/// <summary>What <c>citeaudit parse</c> does with an entry: labels, fields and names, and the line it writes.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(1 << 16);

    [Benchmark(Baseline = true, OperationsPerInvoke = 3)]
    public double Read() => SampleEntries.All.Sum(entry => ReferenceParser.Parse(entry, "1").Confidence);

    [Benchmark(OperationsPerInvoke = 3)]
    public int ReadAndWrite()
    {
        output.ResetWrittenCount();
        foreach (var entry in SampleEntries.All)
            ReferenceWriter.Write(output, ReferenceParser.Parse(entry, "1"), ReferenceForm.CslJson);
        return output.WrittenCount;
    }
}
