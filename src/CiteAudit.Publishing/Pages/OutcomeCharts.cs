using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

internal static class OutcomeCharts
{
    // The outcomes as a reader should meet them, the troubling first.
    public static readonly IReadOnlyList<Outcome> InOrder =
        [Outcome.WrongWork, Outcome.NotConfirmed, Outcome.CouldNotCheck, Outcome.Differs, Outcome.Confirmed];

    public static OutcomeChart Of(IReadOnlyDictionary<Outcome, int> counts)
    {
        var total = counts.Values.Sum();
        var segments = new List<Segment>();
        var start = 0.0;
        foreach (var outcome in InOrder.Where(counts.ContainsKey))
        {
            var width = 100.0 * counts[outcome] / total;
            segments.Add(new Segment(Wording.Of(outcome).Kind, Decimal(start), Decimal(width)));
            start += width;
        }

        return new OutcomeChart(Wording.Count(total, "reference", "references"), segments, Rows(counts));
    }

    private static OutcomeRow[] Rows(IReadOnlyDictionary<Outcome, int> counts) =>
    [
        .. InOrder.Select(outcome => new OutcomeRow(
            Wording.Of(outcome),
            Wording.Number(counts.GetValueOrDefault(outcome)),
            Wording.Meaning(outcome))),
    ];

    private static string Decimal(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
