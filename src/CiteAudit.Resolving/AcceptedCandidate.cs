using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Resolving;

/// <summary>The record of a search that is the work meant, if one is: the same title, first author and year to one year.</summary>
internal static class AcceptedCandidate
{
    private const int ShortestTitle = 12;

    public static Work? Of(Reference reference, IReadOnlyList<Work> candidates) =>
        candidates
            .Where(work => work.Kind != WorkKind.Notice && Agrees(reference, work) && !Match.Of(reference, work).IsAnotherWork)
            .OrderBy(work => work.Kind == WorkKind.Preprint && reference.Kind != WorkKind.Preprint)
            .ThenBy(work => YearsApart(reference, work))
            .FirstOrDefault();

    private static bool Agrees(Reference reference, Work work) =>
        reference.Title is { Length: >= ShortestTitle } title
        && work.Titles.Any(recorded => string.Equals(Squeezed(title), Squeezed(recorded), StringComparison.Ordinal))
        && FirstAuthorAgrees(reference, work)
        && YearsApart(reference, work) is 0 or 1;

    private static bool FirstAuthorAgrees(Reference reference, Work work) =>
        reference.Authors is [var ours, ..] && work.Authors is [var theirs, ..] && NameMatch.Of(NameKey.Of(ours), NameKey.Of(theirs)) != Agreement.Different;

    private static int? YearsApart(Reference reference, Work work) =>
        reference.Issued?.Value is { } printed && work.Dates.Count > 0 ? work.Dates.Min(date => Math.Abs(date.Year - printed.Year)) : null;

    private static string Squeezed(string title) => FoldedText.Of(TitleMark.Without(title)).Value.Replace(" ", "", StringComparison.Ordinal);
}
