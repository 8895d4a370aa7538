using System.Globalization;
using CiteAudit.Relating.Judging;
using CiteAudit.Training.Topics.Data;
using CiteAudit.Training.Topics.Learning;
using CiteAudit.Training.Topics.Measuring;

namespace CiteAudit.Corpus.Tests;

/// <summary>
/// How well works about something else are told, on papers that nothing was learned from. Runs where pairs of claims and works lie beside
/// the repository, and is skipped elsewhere: they are not ours to ship.
/// </summary>
public sealed class RelatingFloorsTests(ITestOutputHelper output)
{
    private static readonly string Data = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "topics");
    private static readonly Lazy<IReadOnlyList<Scored>> All = new(() => TopicMeasure.Score(new TopicFolder(Data), TopicModel.Shared!));

    [Fact]
    public void Swaps_from_other_fields_stand_before_genuine_citations()
    {
        var rows = Clear();

        var ranking = new Ranking(rows.Select(row => ((double)row.Score, row.IsSwap)));

        Say($"area {ranking.Area():0.0000}, recall at 98 % {ranking.RecallAt(0.98).Recall:0.000}");
        Assert.True(ranking.Area() >= 0.98);
        Assert.True(ranking.RecallAt(0.98).Recall >= 0.8);
    }

    [Fact]
    public void What_is_flagged_is_wrong_and_means_of_research_are_hardly_ever_flagged()
    {
        var rows = Clear();

        var flagged = rows.Where(IsFlagged).ToList();
        var means = rows.Where(row => row.Row.Pair is { IsMatch: true, Hard: "method" }).ToList();

        Say($"of {flagged.Count} flags {flagged.Count(row => row.IsSwap)} are right; of {means.Count} means of research {means.Count(IsFlagged)} are flagged");
        Assert.True(flagged.Count(row => row.IsSwap) >= 0.97 * flagged.Count);
        Assert.True(means.Count(IsFlagged) <= 0.05 * means.Count);
    }

    private static bool IsFlagged(Scored row) => TopicModel.Shared!.Calibration is var calibration && calibration.ProbabilityOf(row.Score) >= calibration.ClearFrom;

    private static List<Scored> Clear()
    {
        Assert.SkipUnless(TopicModel.Shared is not null, "No tables are built in.");
        Assert.SkipUnless(File.Exists(Path.Combine(Data, "dev.jsonl.gz")), "The pairs of claims and works are not here.");
        return [.. All.Value.Where(row => row.Row is { Details: false, Range: ClaimRange.Title, Pair.IsNear: false })];
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
