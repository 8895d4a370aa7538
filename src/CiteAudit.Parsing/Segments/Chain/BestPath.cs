using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>Finds the labelling with the highest score.</summary>
internal sealed class BestPath
{
    private readonly int[] own = new int[ChainShape.Lanes];
    private readonly int[] rest = new int[ChainShape.Lanes];
    private readonly int[] ownBefore = new int[ChainShape.Lanes];
    private readonly int[] restBefore = new int[ChainShape.Lanes];
    private int[] ownFrom = [];
    private bool[] restFromOwn = [];

    public void Find(Steps steps, ReadOnlySpan<int> gaps, ReadOnlySpan<int> emissions, Span<SegmentLabel> labels)
    {
        if (ownFrom.Length < gaps.Length * ChainShape.Lanes)
        {
            ownFrom = new int[gaps.Length * ChainShape.Lanes * 2];
            restFromOwn = new bool[ownFrom.Length];
        }

        own.AsSpan().Fill(Steps.Never);
        rest.AsSpan().Fill(Steps.Never);
        rest[0] = 0;
        for (var at = 0; at < gaps.Length; at++)
            Step(steps, gaps[at], emissions.Slice(at * ChainShape.Lanes, ChainShape.Lanes), at * ChainShape.Lanes);

        Trace(labels[..gaps.Length]);
    }

    private void Step(Steps steps, int gap, ReadOnlySpan<int> emission, int offset)
    {
        own.CopyTo(ownBefore, 0);
        rest.CopyTo(restBefore, 0);
        StepToLabels(steps.Scores(gap), emission, ownFrom.AsSpan(offset, ChainShape.Lanes));
        var toOther = steps.ToOther(gap);
        for (var label = 0; label < ChainShape.Labels; label++)
        {
            var leaving = ownBefore[label] + toOther[label];
            var staying = restBefore[label] + toOther[ChainShape.Labels + label];
            restFromOwn[offset + label] = leaving > staying;
            rest[label] = Math.Max(Math.Max(leaving, staying) + emission[0], Steps.Never);
        }
    }

    // Runs for every token of every entry: tiering leaves it slow for the first thousands of entries.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepToLabels(ReadOnlySpan<int> scores, ReadOnlySpan<int> emission, Span<int> from)
    {
        var matrix = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        var low = Vector256.Create(Steps.Never);
        var (first, second, third) = (low, low, low);
        var (firstFrom, secondFrom, thirdFrom) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (var row = 1; row < ChainShape.Rows; row++)
        {
            var score = row < ChainShape.Labels ? ownBefore[row] : restBefore[row - ChainShape.Labels];
            if (score <= Steps.Never)
                continue;

            var (here, number) = (Vector256.Create(score), Vector256.Create(row));
            Keep(here + matrix[3 * row], number, ref first, ref firstFrom);
            Keep(here + matrix[(3 * row) + 1], number, ref second, ref secondFrom);
            Keep(here + matrix[(3 * row) + 2], number, ref third, ref thirdFrom);
        }

        var added = MemoryMarshal.Cast<int, Vector256<int>>(emission);
        var to = MemoryMarshal.Cast<int, Vector256<int>>(own.AsSpan());
        (to[0], to[1], to[2]) = (Vector256.Max(first + added[0], low), Vector256.Max(second + added[1], low), Vector256.Max(third + added[2], low));
        var fromTo = MemoryMarshal.Cast<int, Vector256<int>>(from);
        (fromTo[0], fromTo[1], fromTo[2]) = (firstFrom, secondFrom, thirdFrom);
    }

    private static void Keep(Vector256<int> score, Vector256<int> number, ref Vector256<int> best, ref Vector256<int> from)
    {
        var better = Vector256.GreaterThan(score, best);
        best = Vector256.ConditionalSelect(better, score, best);
        from = Vector256.ConditionalSelect(better, number, from);
    }

    private void Trace(Span<SegmentLabel> labels)
    {
        var (state, most) = (ChainShape.Labels, rest[0]);
        for (var label = 0; label < ChainShape.Labels; label++)
        {
            if (label > 0 && own[label] > most)
                (state, most) = (label, own[label]);

            if (rest[label] > most)
                (state, most) = (ChainShape.Labels + label, rest[label]);
        }

        for (var at = labels.Length - 1; at >= 0; at--)
        {
            var isOwn = state < ChainShape.Labels;
            var label = isOwn ? state : state - ChainShape.Labels;
            labels[at] = isOwn ? (SegmentLabel)label : SegmentLabel.Other;
            if (isOwn)
                state = ownFrom[(at * ChainShape.Lanes) + label];
            else if (restFromOwn[(at * ChainShape.Lanes) + label])
                state = label;
        }
    }
}
