using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>A date known to the year, the month or the day; zero means not known.</summary>
public readonly partial record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public static Parsed<PartialDate> Parse(string text)
    {
        var match = Form().Match(Glyphs.Plain(text).Trim());
        if (!match.Success)
            return Parsed<PartialDate>.Malformed(text, "a date is a year, a year and month, or a full date as in 2023-07-31");

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (year == 0 || month > 12 || (day > 0 && (month == 0 || day > DateTime.DaysInMonth(year, month))))
            return Parsed<PartialDate>.Malformed(text, "there is no such day");

        return Parsed<PartialDate>.Of(text, new PartialDate(year, month, day));
    }

    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() => (Month, Day) switch
    {
        (0, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // A letter after the year tells apart works of one author and year (2020a); it is not part of the date.
    [GeneratedRegex(
        @"^\(?(?<year>[0-9]{4})([a-z]|[-/.](?<month>[0-9]{1,2})([-/.](?<day>[0-9]{1,2}))?)?\)?\.?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
