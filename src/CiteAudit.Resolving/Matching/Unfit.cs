using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Why a record is never the first choice, however much it is like the entry; searches give such records first.</summary>
internal static class Unfit
{
    // Copies of well-known works are deposited as preprints years after them; who cites a preprint cites its year, or the one before.
    private const int YearsUntilACopy = 2;

    public static string? Why(Reference reference, Match match) => match switch
    {
        { Title.Form: TitleForm.About } => "it is about the work: a reply, a correction or a review",
        { Title.Form: TitleForm.Sibling } => "it is another part or edition",
        { Work.Kind: WorkKind.Notice } when !IsMarked(reference.Title) => "it is a notice about another work",
        { Work.Titles.Count: 0, Work.Authors.Count: 0 } => "it has neither title nor authors",
        { Work: { Kind: WorkKind.Unknown, Registry: Registries.Crossref.RegistryName } } when IsPart(match.Work) => "it is a part, a review or a whole issue, and no work of its own",
        { Title: null } when match.Work.Titles.Any(IsMarked) => "it is about another work",
        { Work.Kind: WorkKind.Preprint } when MayBeCopy(reference, match.Work) => "it is a preprint that is not dated before the entry",
        _ => null,
    };

    /// <summary>Components, reviews, journals and issues lack the authors or the place of a work.</summary>
    private static bool IsPart(Work work) => work.Authors.Count == 0 || work.Containers.Count == 0;

    private static bool IsMarked(string? title) => title is not null && AboutMark.IsOn(TitleText.Of(title));

    /// <summary>A preprint comes before what is published of it; an entry without a year cannot be told from one that is older than the copy.</summary>
    private static bool MayBeCopy(Reference reference, Work work)
    {
        var isCited = Preprints.IsCited(reference);
        if (reference.Issued?.Value is not { } printed)
            return !isCited;

        var least = isCited || reference.Container is null ? YearsUntilACopy : 1;
        return work.Dates.Count > 0 && work.Dates.Min(date => date.Year) - printed.Year >= least;
    }
}
