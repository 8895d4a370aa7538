using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares the printed year with every year the record carries: online first and issue may lie a year apart.</summary>
internal static class YearMatch
{
    // Before it no journal was online; a record whose dates are all later may know the day of digitisation alone.
    private const int FirstYearOnline = 1996;

    public static Comparison? Of(Parsed<PartialDate>? printed, IReadOnlyList<PartialDate> recorded, WorkKind kind = WorkKind.Unknown)
    {
        if (printed?.Value is not { } date || recorded.Count == 0)
            return null;

        var years = recorded.Select(day => day.Year).Distinct().Order().ToList();
        var agreement = years.Min(year => Math.Abs(year - date.Year)) switch
        {
            0 => Agreement.Same,
            1 => Agreement.Close,
            _ => IsReissued(date.Year, years[0], kind) ? Agreement.Close : Agreement.Different,
        };
        return new Comparison(FieldName.Year, Show(date.Year), string.Join(", ", years.Select(Show)), agreement);
    }

    /// <summary>Books are registered when they come out again, as e-books above all; people cite the year of the one they hold.</summary>
    private static bool IsReissued(int printed, int earliest, WorkKind kind) =>
        printed < earliest && (kind is WorkKind.Book or WorkKind.Chapter || (printed < FirstYearOnline && earliest >= FirstYearOnline));

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);
}
