using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Training.Matching;

/// <summary>Works with the fields that references print, in two halves that never mix: genuine records, and the facts of annotated references.</summary>
internal sealed record WorkPool(IReadOnlyList<Work> Genuine, IReadOnlyList<Work> Stated)
{
    public static WorkPool Read(string records, string references) => new(
        [.. Distinct(GenuineRecords.Read(records))],
        [.. Distinct(StatedWorks.Read(references))]);

    public WorkPool Half(bool heldOut) => new([.. Genuine.Where(work => IsHeldOut(work) == heldOut)], [.. Stated.Where(work => IsHeldOut(work) == heldOut)]);

    private static IEnumerable<Work> Distinct(IEnumerable<Work> works) => works.DistinctBy(work => TitleText.Of(work.Titles[0]).Squeezed, StringComparer.Ordinal);

    /// <summary>By the letters of the title, so that a work is on the same side in every run, whatever set it comes from.</summary>
    private static bool IsHeldOut(Work work) => TitleText.Of(work.Titles[0]).Squeezed.Aggregate(17u, (sum, letter) => (sum * 31) + letter) % 2 == 0;
}
