using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>
/// When a record is of another work. A title alone may be reworded or translated, an author misprinted, a page misread: it takes two
/// that disagree on their own account, and nothing on the page that speaks for the record.
/// </summary>
internal static class AnotherWork
{
    private const int PlacesThatSettle = 2;

    public static bool Is(Match match, PrintedText page)
    {
        if (match.Authors is not { FirstClearlyDisagrees: true } || IsInItsPlace(match) || match.Work.Authors.Any(page.HasName))
            return false;

        return match.Title is { } title ? title.ClearlyDisagrees : PlacesThat(match, Agreement.Different) >= PlacesThatSettle;
    }

    /// <summary>Volume and pages are the record's: then title and authors were misread.</summary>
    private static bool IsInItsPlace(Match match) =>
        match.On(FieldName.Volume) == Agreement.Same && match.On(FieldName.Pages) is Agreement.Same && match.On(FieldName.Container) != Agreement.Different;

    private static int PlacesThat(Match match, Agreement agreement) =>
        new[] { FieldName.Container, FieldName.Volume, FieldName.Pages, FieldName.Year }.Count(field => match.On(field) == agreement);
}
