using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>Adds up the weights of a token's features.</summary>
internal static class RowSums
{
    public static void Add(Weights weights, ReadOnlySpan<int> rows, Span<float> into)
    {
        var (first, second, third) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var row in rows)
        {
            var vectors = MemoryMarshal.Cast<float, Vector256<float>>(weights.Feature(row));
            first += vectors[0];
            second += vectors[1];
            third += vectors[2];
        }

        first.CopyTo(into);
        second.CopyTo(into[8..]);
        third.CopyTo(into[16..ChainShape.Lanes]);
    }
}
