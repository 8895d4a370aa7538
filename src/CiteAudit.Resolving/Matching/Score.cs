using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>How likely the record is the work that was meant: each field's agreement, weighted by how much it tells works apart.</summary>
internal static class Score
{
    private const int Digits = 3;

    public static double Of(Match match)
    {
        var weight = match.Comparisons.Sum(comparison => Weight(comparison.Field));
        return weight <= 0 ? 0 : Math.Round(match.Comparisons.Sum(comparison => Weight(comparison.Field) * Share(match, comparison)) / weight, Digits);
    }

    private static double Share(Match match, Comparison comparison) => comparison switch
    {
        { Agreement: Agreement.Same } => 1,
        { Field: FieldName.Title } => match.Title?.Similarity ?? 0,
        { Agreement: Agreement.Close } => 0.8,
        _ => 0,
    };

    // A guess until it is fitted: a title tells most, then the authors; volume and issue numbers repeat from journal to journal.
    private static double Weight(FieldName field) => field switch
    {
        FieldName.Title => 0.5,
        FieldName.Authors => 0.25,
        FieldName.Container or FieldName.Year => 0.075,
        FieldName.Pages => 0.05,
        _ => 0.025,
    };
}
