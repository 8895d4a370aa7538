using BenchmarkDotNet.Attributes;
using CiteAudit.Model;
using CiteAudit.Resolving.Matching;
using CiteAudit.Training.Matching;

namespace CiteAudit.Benchmarks;

/// <summary>What matching costs once answers are at hand: 1,000 references, each with the record of its DOI, or with the ten a search gives.</summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private const int References = 1000;

    private readonly List<Case> cases = [.. Cases.Of(Pool, Pool.Stated, 1, seed: 5)];

    private static WorkPool Pool { get; } = new([], [.. Enumerable.Range(0, References).Select(Made)]);

    [Benchmark(Baseline = true)]
    public int WithARecord() => cases.Count(item => Match.Of(item.Reference, item.Meant ?? item.Found[0]).IsAnotherWork);

    [Benchmark]
    public int WithASearch() => cases.Count(item => Candidates.Choose(item.Reference, item.Found).Match is not null);

    private static Work Made(int number)
    {
        var dice = new Dice(number);
        string[] words = ["silt", "gravel", "rivers", "floods", "transport", "mountain", "deltas", "erosion", "measured", "winter", "slopes", "models", "of", "and", "in"];
        string[] names = ["Okafor", "Lindqvist", "Haugen", "Marsh", "Brandt", "Oyelaran", "Petrova", "Nakamura"];
        return new Work("Made", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}"))
        {
            Kind = WorkKind.Article,
            Titles = [string.Join(' ', Enumerable.Range(0, 11).Select(_ => dice.OneOf(words)))],
            Authors = [.. Enumerable.Range(0, 4).Select(_ => new PersonName(dice.OneOf(names), "Ada Mae"))],
            Containers = ["Journal of Fluvial Science", "J Fluv Sci"],
            Dates = [new PartialDate(1995 + dice.Below(25))],
            Volume = "12",
            Issue = "3",
            Pages = "101-109",
        };
    }
}
