using System.Globalization;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Training.Matching;

/// <summary>The measured rates as text.</summary>
internal static class MatchReport
{
    private const int Seed = 77;
    private const int VariantsOfGenuine = 20;
    private const int EveryStated = 3;

    private static readonly double[] Thresholds = [0, 0.6, 0.7, 0.8, 0.9, 0.95];

    public static string Of(WorkPool pool)
    {
        var half = pool.Half(heldOut: true);
        var report = new StringBuilder();
        Add(report, "genuine records", half, half.Genuine, VariantsOfGenuine);
        Add(report, "stated works", half, [.. half.Stated.Where((_, index) => index % EveryStated == 0)], 1);
        return report.ToString();
    }

    private static void Add(StringBuilder report, string name, WorkPool half, IReadOnlyList<Work> works, int variants)
    {
        List<Case> cases = [.. Cases.Of(half, works, variants, Seed)];
        report.Append(CultureInfo.InvariantCulture, $"{name}: {works.Count} works, {cases.Count} entries\n");
        foreach (var least in Thresholds)
        {
            var accuracy = MatchMeasure.Choices(cases, least);
            report.Append(CultureInfo.InvariantCulture, $"  chosen from {least:0.00}: precision {accuracy.Precision:0.0000}, recall {accuracy.Recall:0.0000}\n");
        }

        foreach (var (stated, found, pairs) in MatchMeasure.Probabilities(cases))
            report.Append(CultureInfo.InvariantCulture, $"  said {stated:0.000}, was {found:0.000} of {pairs}\n");
        foreach (var (field, (share, compared)) in MatchMeasure.FalseDifferences(works, variants))
            report.Append(CultureInfo.InvariantCulture, $"  sound entries said to differ: {field} {share:0.0000} of {compared}\n");
    }
}
