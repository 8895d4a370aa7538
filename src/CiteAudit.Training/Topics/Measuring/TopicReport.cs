using System.Globalization;
using System.Text;
using CiteAudit.Relating.Tables;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Training.Topics.Measuring;

/// <summary>The measures as tables in Markdown.</summary>
internal static class TopicReport
{
    private const double Precision = 0.98;
    private const int Steps = 10;

    private static readonly (string Name, Func<Scored, bool> Takes)[] Views =
    [
        ("title", row => row.Row is { Details: false, Range: ClaimRange.Title }),
        ("title, against the sentence alone", row => row.Row is { Details: false, Range: ClaimRange.Sentence }),
        ("title, against the whole paper", row => row.Row is { Details: false, Range: ClaimRange.Paper }),
        ("title and venue", row => row.Row is { Details: true, Range: ClaimRange.Title, Pair: { Venue: not null, Abstract: null } }),
        ("title and venue, against the whole paper", row => row.Row is { Details: true, Range: ClaimRange.Paper, Pair: { Venue: not null, Abstract: null } }),
        ("title and abstract", row => row.Row is { Details: true, Range: ClaimRange.Title, Pair.Abstract: not null }),
        ("title and abstract, against the whole paper", row => row.Row is { Details: true, Range: ClaimRange.Paper, Pair.Abstract: not null }),
    ];

    public static string Of(string heading, IReadOnlyList<Scored> scored, Calibration calibration)
    {
        var report = new StringBuilder();
        Line($"{heading}. Flagged: probability from {calibration.ClearFrom:0.000} on.\n");
        Line($"| known | pairs | AUROC | recall at 98 % | precision of flags | recall of flags | method flagged | interdisciplinary flagged | near field flagged | calibration error |");
        Line($"|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, takes) in Views)
            Line($"{RowOf(name, [.. scored.Where(takes)], calibration)}");
        Line($"\n| probability stated, title alone | pairs | swaps among them |");
        Line($"|--:|--:|--:|");
        foreach (var (stated, found, pairs) in Bins([.. scored.Where(row => Views[0].Takes(row) && !row.Row.Pair.IsNear)], calibration))
            Line($"| {stated:0.000} | {pairs} | {found:0.000} |");
        Line($"");
        return report.ToString();

        void Line(FormattableString line) => report.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static FormattableString RowOf(string name, List<Scored> rows, Calibration calibration)
    {
        var clear = rows.Where(row => !row.Row.Pair.IsNear).ToList();
        var ranking = new Ranking(clear.Select(row => ((double)row.Score, row.IsSwap)));
        var flagged = clear.Where(IsFlagged).ToList();
        var error = Bins(clear, calibration).Sum(bin => bin.Pairs * Math.Abs(bin.Stated - bin.Found)) / Math.Max(1, clear.Count);
        return $"| {name} | {clear.Count} | {ranking.Area():0.0000} | {ranking.RecallAt(Precision).Recall:0.000} | {Share(flagged, row => row.IsSwap):0.000} | {Share([.. clear.Where(row => row.IsSwap)], IsFlagged):0.000} | {Share(Hard("method"), IsFlagged):0.000} | {Share(Hard("interdisciplinary"), IsFlagged):0.000} | {Share([.. rows.Where(row => row.Row.Pair.IsNear)], IsFlagged):0.000} | {error:0.000} |";

        bool IsFlagged(Scored row) => calibration.ProbabilityOf(row.Score) >= calibration.ClearFrom;
        List<Scored> Hard(string kind) => [.. clear.Where(row => !row.IsSwap && row.Row.Pair.Hard == kind)];
    }

    private static double Share(List<Scored> rows, Func<Scored, bool> takes) => rows.Count == 0 ? 0 : rows.Count(takes) / (double)rows.Count;

    private static IEnumerable<(double Stated, double Found, int Pairs)> Bins(List<Scored> rows, Calibration calibration) =>
        rows.Select(row => (Chance: calibration.ProbabilityOf(row.Score), row.IsSwap)).GroupBy(row => Math.Min(Steps - 1, (int)(row.Chance * Steps))).OrderBy(bin => bin.Key)
            .Select(bin => (bin.Average(row => row.Chance), bin.Average(row => row.IsSwap ? 1.0 : 0), bin.Count()));
}
