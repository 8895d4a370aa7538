using CiteAudit.Training.Topics.Measuring;

namespace CiteAudit.Tests.Training.Topics;

public sealed class RankingTests
{
    private static readonly (double Score, bool IsSwap)[] Scored = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.1, false)];

    [Fact]
    public void The_area_counts_pairs_in_the_right_order() => Assert.Equal(5 / 6.0, new Ranking(Scored).Area(), 9);

    [Fact]
    public void Equal_scores_count_half() => Assert.Equal(0.5, new Ranking([(0.5, true), (0.5, false)]).Area(), 9);

    [Theory]
    [InlineData(1, 2 / 3.0, 0.8)]
    [InlineData(0.75, 1, 0.6)]
    public void Recall_is_taken_at_the_lowest_bound_that_keeps_the_precision(double precision, double recall, double bound) =>
        Assert.Equal((recall, bound), new Ranking(Scored).RecallAt(precision));

    [Fact]
    public void Probabilities_follow_the_shares()
    {
        var (slope, offset) = Platt.Fit([.. Enumerable.Range(0, 4000).Select(index => (index % 2 * 2.0, index % 10 < (index % 2 == 1 ? 8 : 1)))]);

        Assert.True(slope > 0);
        Assert.InRange(1 / (1 + Math.Exp(-((slope * 2) + offset))), 0.78, 0.82);
    }
}
