using CiteAudit.Parsing.Segments.Features;
using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>The buffers labelling one entry needs; one per thread, used again.</summary>
internal sealed class LabelWork
{
    private int[] scores = [];
    private int[] gaps = [];
    private SegmentLabel[] labels = [];

    public EntryTokens Tokens { get; } = new();

    public FeatureRow Row { get; } = new();

    public Lattice Lattice { get; } = new();

    public BestPath Path { get; } = new();

    public Span<SegmentLabel> Labels => labels.AsSpan(0, Tokens.Count);

    /// <summary>Labels the tokens, and makes the lattice tell how sure each label is.</summary>
    public void Run(LabelTable table)
    {
        var count = Tokens.Count;
        if (gaps.Length < count)
            (scores, gaps, labels) = (new int[count * 2 * ChainShape.Lanes], new int[count * 2], new SegmentLabel[count * 2]);

        Lattice.Start(count);
        for (var at = 0; at < count; at++)
        {
            var sums = scores.AsSpan(at * ChainShape.Lanes, ChainShape.Lanes);
            FeatureList.Describe(Tokens, at, Row);
            table.AddUp(Row.Hashes, sums);
            gaps[at] = GapClass.Before(Tokens, at);
            Lattice.SetGap(at, gaps[at]);
            Exponentials(sums, table.Unit, Lattice.Emissions(at));
        }

        Path.Find(table.Steps, gaps.AsSpan(0, count), scores, labels);
        Lattice.Run(table.Transitions);
    }

    private static void Exponentials(ReadOnlySpan<int> sums, float unit, Span<float> into)
    {
        var most = int.MinValue;
        for (var label = 0; label < ChainShape.Labels; label++)
            most = Math.Max(most, sums[label]);

        for (var label = 0; label < ChainShape.Labels; label++)
            into[label] = MathF.Exp(Math.Max((sums[label] - most) * unit, -40));
    }
}
