using System.Globalization;
using CiteAudit.Training.Matching;

namespace CiteAudit.Corpus.Tests;

/// <summary>
/// How well records are matched, on works that the weights have not seen. Runs where genuine records and annotated references lie beside the
/// repository, and is skipped elsewhere: they are not ours to ship.
/// </summary>
public sealed class MatchingFloorsTests(ITestOutputHelper output)
{
    private const int EveryStated = 3;
    private const int Seed = 77;
    private const int VariantsOfGenuine = 20;

    private static readonly string Data = Path.Combine(RepositoryRoot.Path, "..", "shared", "data");
    private static readonly Lazy<WorkPool> HeldOut = new(() =>
    {
        var half = WorkPool.Read(Path.Combine(Data, "metadata-samples"), Path.Combine(Data, "references")).Half(heldOut: true);
        return half with { Stated = [.. half.Stated.Where((_, index) => index % EveryStated == 0)] };
    });

    [Fact]
    public void Hardly_a_record_is_taken_for_another_and_few_are_missed()
    {
        var pool = Pool();
        List<Case> cases = [.. Cases.Of(pool, pool.Genuine, VariantsOfGenuine, Seed), .. Cases.Of(pool, pool.Stated, 1, Seed)];

        var accuracy = MatchMeasure.Choices(cases);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{accuracy.Cases} entries: precision {accuracy.Precision:0.0000}, recall {accuracy.Recall:0.0000}"));
        Assert.True(accuracy.Precision >= 0.99);
        Assert.True(accuracy.Recall >= 0.95);
    }

    [Fact]
    public void Probabilities_mean_what_they_say()
    {
        var pool = Pool();
        var bins = MatchMeasure.Probabilities(Cases.Of(pool, pool.Stated, 1, Seed));

        foreach (var (stated, found, pairs) in bins)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"said {stated:0.000}, was {found:0.000} of {pairs}"));
        Assert.True(bins.Sum(bin => bin.Pairs * Math.Abs(bin.Stated - bin.Found)) / bins.Sum(bin => bin.Pairs) <= 0.01);
    }

    [Fact]
    public void Sound_entries_are_hardly_ever_said_to_differ()
    {
        var pool = Pool();
        foreach (var works in new[] { pool.Genuine, pool.Stated })
        {
            foreach (var (field, (share, compared)) in MatchMeasure.FalseDifferences(works, variants: 2))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field}: {share:0.0000} of {compared}"));
                Assert.True(share <= 0.02, field);
            }
        }
    }

    private static WorkPool Pool()
    {
        if (!Directory.Exists(Data))
            Assert.Skip("There are no genuine records beside the repository.");
        return HeldOut.Value;
    }
}
