using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Training.Rendering;

/// <summary>Prints a date after a pattern of YYYY, MMMM, MMM, MM, M, DD and D; a date without a month is printed as its year.</summary>
internal static class DatePrinter
{
    public static string Print(PartialDate date, string pattern, string months)
    {
        if (date.Month == 0)
            return pattern.Contains('年', StringComparison.Ordinal) ? Number(date.Year) + "年" : Number(date.Year);
        if (date.Day == 0)
            pattern = WithoutDay(pattern);

        var names = WordFile.Words("months-" + months);
        var name = names[date.Month - 1];
        var shortened = name.Length > 4 ? name[..3] : name;
        return pattern
            .Replace("D-D", "D–E", StringComparison.Ordinal)
            .Replace("YYYY", Number(date.Year), StringComparison.Ordinal)
            .Replace("DD", "\u0001", StringComparison.Ordinal)
            .Replace("D", "\u0002", StringComparison.Ordinal)
            .Replace("E", Number(Math.Min(28, date.Day + 3)), StringComparison.Ordinal)
            .Replace("MMMM", "\u0003", StringComparison.Ordinal)
            .Replace("MMM.", shortened.Length < name.Length ? "\u0004." : "\u0004", StringComparison.Ordinal)
            .Replace("MMM", "\u0004", StringComparison.Ordinal)
            .Replace("MM", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("M", Number(date.Month), StringComparison.Ordinal)
            .Replace("\u0001", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("\u0002", Number(date.Day), StringComparison.Ordinal)
            .Replace("\u0003", name, StringComparison.Ordinal)
            .Replace("\u0004", shortened, StringComparison.Ordinal);
    }

    private static string WithoutDay(string pattern)
    {
        foreach (var form in new[] { "MMMM", "MMM.", "MMM" })
        {
            if (pattern.Contains(form, StringComparison.Ordinal))
                return form + " YYYY";
        }

        return pattern.Replace("D日", "", StringComparison.Ordinal).Replace("-DD", "", StringComparison.Ordinal).Replace("DD.", "", StringComparison.Ordinal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
