using System.Globalization;
using System.Text;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Training.Matching;

/// <summary>Learns the weights from one half of the works.</summary>
internal static class MatchTrainer
{
    private const int Seed = 1;
    private const int VariantsOfGenuine = 30;
    private const int VariantsOfStated = 1;

    // An assumption, not a measurement: no set of entries with DOIs checked by hand was at hand.
    private const int OneInOfWrongDois = 20;

    public static string Train(WorkPool pool)
    {
        var half = pool.Half(heldOut: false);
        var logistic = new Logistic();
        var turn = 0;
        foreach (var (reference, meant, found) in Cases.Of(half, half.Genuine, VariantsOfGenuine, Seed).Concat(Cases.Of(half, half.Stated, VariantsOfStated, Seed + 1)))
        {
            // What is never chosen need not be told apart by weight.
            foreach (var candidate in found.Select(work => Candidate.Of(reference, work)).Where(candidate => candidate.Unfit is null))
                logistic.Add(Signs.Of(candidate.Match), ReferenceEquals(candidate.Match.Work, meant));

            // The record that the entry's own DOI leads to is another work's once in a while.
            var led = turn++ % OneInOfWrongDois == 0 ? found.FirstOrDefault(work => !ReferenceEquals(work, meant)) : meant;
            if (led is not null)
                logistic.Add(Signs.Of(Match.Of(reference, led) with { IsByDoi = true }), ReferenceEquals(led, meant));
        }

        var table = new StringBuilder("# Natural logarithms of odds, learned by: CiteAudit.Training match train --records DIR --references DIR --out Weights.txt\n");
        foreach (var (sign, weight) in logistic.Fit())
            table.Append(CultureInfo.InvariantCulture, $"{weight:0.00} {sign}\n");
        return table.ToString();
    }
}
