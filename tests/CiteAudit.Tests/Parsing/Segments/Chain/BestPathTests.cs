using CiteAudit.Parsing.Segments;
using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Tests.Parsing.Segments.Chain;

public sealed class BestPathTests
{
    private const int Length = 3;
    private const int Few = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_is_the_best_of_all_paths(int seed)
    {
        var random = new Random(seed);
        var steps = new Steps();
        foreach (var (row, column) in from row in Enumerable.Range(0, ChainShape.Rows) from column in Enumerable.Range(0, Few) select (row, column))
            steps.Set(7, row, column, random.Next(-90, 90));

        var emissions = new int[Length * ChainShape.Lanes];
        foreach (var (at, label) in from at in Enumerable.Range(0, Length) from label in Enumerable.Range(0, ChainShape.Labels) select (at, label))
            emissions[(at * ChainShape.Lanes) + label] = label < Few ? random.Next(-50, 50) : -1000;

        var found = new SegmentLabel[Length];
        new BestPath().Find(steps, [7, 7, 7], emissions, found);

        var best = All(Length).MaxBy(path => Score(steps, emissions, path))!;
        Assert.Equal(best.Select(label => (SegmentLabel)label), found);
    }

    private static IEnumerable<int[]> All(int length) =>
        length == 0 ? [[]] : from start in All(length - 1) from label in Enumerable.Range(0, Few) select (int[])[.. start, label];

    private static long Score(Steps steps, int[] emissions, int[] path)
    {
        var (score, row, segment) = (0L, ChainShape.Labels, 0);
        for (var at = 0; at < path.Length; at++)
        {
            score += path[at] == 0 ? steps.ToOther(7)[row] : steps.Scores(7)[(row * ChainShape.Lanes) + path[at]];
            score += emissions[(at * ChainShape.Lanes) + path[at]];
            segment = path[at] == 0 ? segment : path[at];
            row = path[at] == 0 ? ChainShape.Labels + segment : segment;
        }

        return score;
    }
}
