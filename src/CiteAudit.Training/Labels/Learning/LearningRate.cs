using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>Moves weights against their gradient, the less the more they have moved already (AdaGrad), and a little towards zero.</summary>
internal sealed record LearningRate(float Step, float Decay)
{
    /// <summary>A row holds its weights, then the squares of what they were moved by.</summary>
    public const int RowLength = 2 * ChainShape.Lanes;

    public void Move(Span<float> row, ReadOnlySpan<float> gradient)
    {
        var (step, decay, first) = (Vector256.Create(Step), Vector256.Create(Decay), Vector256.Create(1f));
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var slopes = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        for (var lane = 0; lane < 3; lane++)
        {
            var slope = slopes[lane] + (decay * weights[lane]);
            var squares = weights[3 + lane] + (slope * slope);
            weights[3 + lane] = squares;
            weights[lane] -= step * slope / Vector256.Sqrt(squares + first);
        }
    }
}
