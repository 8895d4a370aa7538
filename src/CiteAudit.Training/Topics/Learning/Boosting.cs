using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Boosted trees for the logistic loss: each grows on what the others left, from signals sorted into at most 64 bins.</summary>
internal sealed class Boosting(LearningRows learned, BoostingPlan plan)
{
    private readonly IReadOnlyList<float[]> rows = learned.Signals;
    private readonly bool[] labels = learned.AreSwaps;
    private readonly float[] worth = learned.Worth;
    private readonly Bins bins = new(learned.Signals);
    private readonly float[] scores = new float[learned.Signals.Count];
    private readonly float[] slopes = new float[learned.Signals.Count];
    private readonly float[] bends = new float[learned.Signals.Count];
    private readonly Dice dice = new(plan.Seed);
    private readonly ForestMaker forest = new();

    public Forest Learn()
    {
        var yes = labels.Zip(worth).Sum(pair => pair.First ? (double)pair.Second : 0);
        var start = (float)Math.Log(yes / (worth.Sum(one => (double)one) - yes));
        Array.Fill(scores, start);
        var drawn = new int[rows.Count];
        for (var tree = 0; tree < plan.Trees; tree++)
        {
            var count = 0;
            for (var row = 0; row < rows.Count; row++)
            {
                var chance = Sigmoid.Of(scores[row]);
                slopes[row] = worth[row] * ((labels[row] ? 1 : 0) - chance);
                bends[row] = worth[row] * Math.Max(1e-6f, chance * (1 - chance));
                if (dice.Falls(plan.RowShare))
                    drawn[count++] = row;
            }

            var root = new TreeGrower(bins, slopes, bends, plan, dice).Grow(drawn[..count]);
            forest.Add(root);
            for (var row = 0; row < rows.Count; row++)
                scores[row] += root.ValueOf(rows[row]);
        }

        return forest.Make(start);
    }
}
