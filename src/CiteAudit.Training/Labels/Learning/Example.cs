using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Parsing.Segments.Features;
using CiteAudit.Parsing.Segments.Tokens;
using CiteAudit.Training.Labels.Augmenting;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>One string made ready for learning: its features' rows, and after <see cref="Slope"/> the gradient of each token's scores.</summary>
internal sealed class Example
{
    private readonly List<int> rows = [];
    private readonly List<int> ends = [];
    private readonly List<uint> allowed = [];
    private readonly Lattice free = new();
    private readonly Lattice bound = new();
    private readonly FeatureRow row = new();
    private float[] gradients = [];

    public EntryTokens Tokens { get; } = new();

    public int Count => Tokens.Count;

    public ReadOnlySpan<int> Rows(int at) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows)[(at == 0 ? 0 : ends[at - 1])..ends[at]];

    public Span<float> Gradient(int at) => gradients.AsSpan(at * ChainShape.Lanes, ChainShape.Lanes);

    public void Read(IReadOnlyList<LabelledPart> parts, bool openGaps)
    {
        var text = string.Concat(parts.Select(part => part.Text));
        Tokenizer.Cut(text, text.Length, Tokens);
        if (Count == 0)
            return;

        Tokens.Close();
        Gold.Allow(Tokens, parts, openGaps, allowed);
    }

    /// <summary>Shows the features of every token.</summary>
    public void Visit(Action<ReadOnlySpan<ulong>> visit)
    {
        for (var at = 0; at < Count; at++)
        {
            FeatureList.Describe(Tokens, at, row);
            visit(row.Hashes);
        }
    }

    /// <summary>Looks up the features' rows, all but a share left out by chance, so that no weight comes to rely on another.</summary>
    public void Find(FeatureIndex index, float dropped, Chance chance)
    {
        rows.Clear();
        ends.Clear();
        for (var at = 0; at < Count; at++)
        {
            FeatureList.Describe(Tokens, at, row);
            foreach (var hash in row.Hashes)
            {
                if (index.Find(hash) is var found and >= 0 && !chance.Of(dropped))
                    rows.Add(found);
            }

            ends.Add(rows.Count);
        }
    }

    /// <summary>Computes the gradients; the transitions' are added up in the sums given.</summary>
    public double Slope(Weights weights, Transitions transitions, TransitionSums sums)
    {
        if (Count == 0)
            return 0;

        if (gradients.Length < Count * ChainShape.Lanes)
            gradients = new float[Count * ChainShape.Lanes * 2];

        free.Start(Count);
        bound.Start(Count);
        for (var at = 0; at < Count; at++)
            Score(weights, at);

        free.Run(transitions);
        bound.Run(transitions);
        Span<float> expected = stackalloc float[ChainShape.Lanes];
        expected.Clear();
        for (var at = 0; at < Count; at++)
        {
            var gradient = Gradient(at);
            gradient.Clear();
            free.Marginals(at, gradient);
            bound.Marginals(at, expected);
            for (var label = 0; label < ChainShape.Labels; label++)
                gradient[label] -= expected[label];
        }

        sums.Add(free, transitions, 1);
        sums.Add(bound, transitions, -1);
        return free.LogSum - bound.LogSum;
    }

    private void Score(Weights weights, int at)
    {
        Span<float> scores = stackalloc float[ChainShape.Lanes];
        RowSums.Add(weights, Rows(at), scores);
        var gap = GapClass.Before(Tokens, at);
        free.SetGap(at, gap);
        bound.SetGap(at, gap);
        var most = float.MinValue;
        for (var label = 0; label < ChainShape.Labels; label++)
            most = Math.Max(most, scores[label]);

        var all = free.Emissions(at);
        var some = bound.Emissions(at);
        for (var label = 0; label < ChainShape.Labels; label++)
        {
            all[label] = MathF.Exp(Math.Max(scores[label] - most, -40));
            some[label] = (allowed[at] >> label & 1) == 1 ? all[label] : 0;
        }
    }
}
