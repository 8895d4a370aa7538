using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Training.Labels.Augmenting;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>
/// Learns from annotated strings in small batches. Two halves of a batch are worked on at a time and their results put together in a
/// fixed order, so that the same strings give the same table on any machine.
/// </summary>
internal sealed class Learner
{
    private const int Halves = 2;

    private readonly IReadOnlyList<LabelledString> strings;
    private readonly LearningPlan plan;
    private readonly FeatureIndex index = new();
    private readonly Transitions transitions = new();
    private readonly TransitionSums[] sums = [new(), new()];
    private readonly Example[] examples;
    private readonly LearningRate rate;
    private Weights weights = new(0);

    public Learner(IReadOnlyList<LabelledString> strings, LearningPlan plan)
    {
        (this.strings, this.plan) = (strings, plan);
        examples = [.. Enumerable.Range(0, plan.Batch).Select(_ => new Example())];
        rate = new LearningRate(plan.Step, plan.Decay);
    }

    public LearnedTable Learn(Action<string> report)
    {
        IndexFeatures();
        report(FormattableString.Invariant($"{strings.Count} strings, {index.Count} features"));
        weights = new Weights(index.Count);
        var mean = new Weights(index.Count);
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            var loss = Epoch(epoch);
            report(FormattableString.Invariant($"epoch {epoch}: loss {loss / strings.Count:F3} a string"));
            if (epoch > plan.Epochs - plan.Averaged)
                mean.Add(weights, 1f / plan.Averaged, 1 - plan.Dropped);
        }

        return new LearnedTable(index.Hashes(), mean);
    }

    private void IndexFeatures()
    {
        var counts = new FeatureCounts();
        var example = new Example();
        for (var pass = 0; pass < 2; pass++)
        {
            for (var at = 0; at < strings.Count; at++)
            {
                example.Read(Augmenter.Change(strings[at], pass, at), openGaps: false);
                example.Visit(counts.Add);
            }
        }

        for (var at = 0; at < strings.Count; at++)
        {
            example.Read(Augmenter.Change(strings[at], 0, at), openGaps: false);
            example.Visit(hashes => Keep(hashes, counts));
        }
    }

    private void Keep(ReadOnlySpan<ulong> hashes, FeatureCounts counts)
    {
        foreach (var hash in hashes)
        {
            if (counts.Of(hash) >= plan.Cutoff)
                index.Add(hash);
        }
    }

    private double Epoch(int epoch)
    {
        var order = Enumerable.Range(0, strings.Count).ToArray();
        new Random(epoch).Shuffle(order);
        var losses = new double[Halves];
        for (var start = 0; start < order.Length; start += plan.Batch)
        {
            var batch = order[start..Math.Min(start + plan.Batch, order.Length)];
            if (start % (plan.Batch * 2) == 0)
                weights.FillTransitions(transitions);

            Parallel.For(0, Halves, half => losses[half] += Slopes(batch, half, epoch));
            Parallel.For(0, Halves, half => MoveFeatures(batch.Length, half));
            MoveTransitions();
        }

        return losses[0] + losses[1];
    }

    private double Slopes(int[] batch, int half, int epoch)
    {
        sums[half].Clear();
        var loss = 0.0;
        for (var at = half; at < batch.Length; at += Halves)
        {
            var text = strings[batch[at]];
            examples[at].Read(Augmenter.Change(text, epoch, batch[at]), Sources.LeavesGaps(text.Source));
            examples[at].Find(index, plan.Dropped, new Chance(((ulong)epoch << 40) + (ulong)batch[at]));
            loss += examples[at].Slope(weights, transitions, sums[half]);
        }

        return loss;
    }

    private void MoveFeatures(int count, int half)
    {
        for (var number = 0; number < count; number++)
        {
            var example = examples[number];
            for (var at = 0; at < example.Count; at++)
            {
                var gradient = example.Gradient(at);
                if (!IsWorthwhile(gradient))
                    continue;

                foreach (var row in example.Rows(at))
                {
                    if ((row & 1) == half)
                        rate.Move(weights.Feature(row), gradient);
                }
            }
        }
    }

    private static bool IsWorthwhile(ReadOnlySpan<float> gradient)
    {
        foreach (var slope in gradient[..ChainShape.Labels])
        {
            if (MathF.Abs(slope) > 0.002f)
                return true;
        }

        return false;
    }

    private void MoveTransitions()
    {
        for (var gap = 0; gap < GapClass.Count; gap++)
        {
            if (!sums[0].IsTouched(gap) && !sums[1].IsTouched(gap))
                continue;

            sums[0].Add(sums[1], gap);
            for (var row = 0; row < ChainShape.Rows; row++)
            {
                rate.Move(weights.Transition(-1, row), sums[0].Row(gap, row));
                rate.Move(weights.Transition(gap, row), sums[0].Row(gap, row));
            }
        }
    }
}
