using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed year with every year the record carries: online first and issue may lie a year apart.</summary>
internal static class YearMatch
{
    public static Comparison? Of(Parsed<PartialDate>? printed, IReadOnlyList<PartialDate> recorded)
    {
        if (printed?.Value is not { } date || recorded.Count == 0)
            return null;

        var years = recorded.Select(day => day.Year).Distinct().Order().ToList();
        var nearest = years.Min(year => Math.Abs(year - date.Year));
        var agreement = nearest switch
        {
            0 => Agreement.Same,
            1 => Agreement.Close,
            _ => Agreement.Different,
        };
        return new Comparison(FieldName.Year, Show(date.Year), string.Join(", ", years.Select(Show)), agreement);
    }

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);
}
