using CiteAudit.Model;

namespace CiteAudit.Training.Matching;

/// <summary>Makes cases from works: printed, damaged, and put among decoys.</summary>
internal static class Cases
{
    // A search does not find every work: what then comes first is another.
    private const double ShareFound = 0.8;

    public static IEnumerable<Case> Of(WorkPool half, IReadOnlyList<Work> works, int variants, int seed)
    {
        var decoys = new Decoys(half);
        for (var index = 0; index < works.Count * variants; index++)
        {
            var dice = new Dice((seed * 1_000_003) + index);
            var work = works[index / variants];
            var reference = Damage.Do(Printer.Print(work, dice), dice);
            Work? meant = dice.Falls(ShareFound) ? work : null;
            // The one that was meant comes last, so that nothing is won by order.
            IEnumerable<Work> found = decoys.For(work, dice);
            yield return new Case(reference, meant, [.. meant is null ? found : found.Append(meant)]);
        }
    }
}
