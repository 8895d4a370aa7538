using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Training.Matching;

/// <summary>Measures choices, probabilities and false differences on works that the weights have not seen.</summary>
internal static class MatchMeasure
{
    private const int Seed = 1000;
    private const int Bins = 10;

    public static Accuracy Choices(IEnumerable<Case> cases, double least = 0)
    {
        var (count, findable, foundOnes, chosen, right) = (0, 0, 0, 0, 0);
        foreach (var (reference, meant, found) in cases)
        {
            var choice = Candidates.Choose(reference, found);
            var work = choice.Probability >= least ? choice.Match?.Work : null;
            var isRight = work is not null && ReferenceEquals(work, meant);
            var canBeFound = meant is not null && SaysWhich(reference);
            count++;
            findable += canBeFound ? 1 : 0;
            foundOnes += canBeFound && isRight ? 1 : 0;
            chosen += work is null ? 0 : 1;
            right += isRight ? 1 : 0;
        }

        return new Accuracy(count, findable, foundOnes, chosen, right);
    }

    /// <summary>An entry that lost its title needs the place to say which work is meant.</summary>
    private static bool SaysWhich(Reference reference) =>
        reference.Title is not null || (reference is { Container: not null, Volume: not null } && reference.Pages?.Value is not null);

    public static IReadOnlyList<Reliability> Probabilities(IEnumerable<Case> cases) =>
    [
        .. cases.SelectMany(item => item.Found.Select(work => (Candidate: Candidate.Of(item.Reference, work), IsIt: ReferenceEquals(work, item.Meant))))
            .Where(pair => pair.Candidate.Unfit is null)
            .GroupBy(pair => Math.Min(Bins - 1, (int)(pair.Candidate.Probability * Bins)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new Reliability(bin.Average(pair => pair.Candidate.Probability), bin.Average(pair => pair.IsIt ? 1.0 : 0), bin.Count())),
    ];

    /// <summary>For each field the share of sound entries whose field is said to differ from their own record, and of those called another work.</summary>
    public static IReadOnlyDictionary<string, (double Share, int Compared)> FalseDifferences(IReadOnlyList<Work> works, int variants)
    {
        var matches = Enumerable.Range(0, works.Count * variants)
            .Select(index => Match.Of(Printer.Print(works[index / variants], new Dice(Seed + index)), works[index / variants]))
            .ToList();
        var shares = matches.SelectMany(match => match.Comparisons)
            .GroupBy(comparison => comparison.Field)
            .ToDictionary(group => group.Key.ToString(), group => (group.Average(Differs), group.Count()), StringComparer.Ordinal);
        shares["WrongWork"] = (matches.Average(match => match.IsAnotherWork ? 1.0 : 0), matches.Count);
        return shares;
    }

    private static double Differs(Comparison comparison) => comparison.Agreement == Agreement.Different ? 1.0 : 0;
}
