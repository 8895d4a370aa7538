using CiteAudit.Relating.Tables;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Training.Topics.Measuring;

/// <summary>Scores each part with trees that learned from the other parts.</summary>
internal sealed class HeldOut
{
    // What is flagged is right so often on the parts held out. Above what is asked for, since other papers are other papers.
    private const double Precision = 0.985;

    // Up to here nine of ten are genuine, so that "fits" is no guess either.
    private const double Fitting = 0.1;

    public HeldOut(IReadOnlyList<List<Weighed>> parts, BoostingPlan plan)
    {
        var scored = new List<Scored>[parts.Count];
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            var forest = new Boosting(LearningRows.Of(parts.Where((_, other) => other != part).SelectMany(rows => rows)), plan).Learn();
            scored[part] = [.. parts[part].Where(row => !row.Pair.IsMade).Select(row => new Scored(row, forest.Score(row.Signals)))];
        });
        Scored = [.. scored.SelectMany(part => part)];
    }

    public IReadOnlyList<Scored> Scored { get; }

    public Calibration Calibrate()
    {
        var rows = Scored.Where(row => !row.Row.Pair.IsNear).ToList();
        var (slope, offset) = Platt.Fit([.. rows.Select(row => ((double)row.Score, row.IsSwap))]);
        var open = new Calibration((float)slope, (float)offset, 1, (float)Fitting);
        var bound = new Ranking(rows.Select(row => ((double)row.Score, row.IsSwap))).RecallAt(Precision).Bound;
        return open with { ClearFrom = (float)Math.Round(open.ProbabilityOf((float)bound), 3) };
    }
}
