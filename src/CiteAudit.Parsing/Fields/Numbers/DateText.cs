using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Numbers;

/// <summary>A date as lists print it: "May 1993", "2008a", "1999/2000", "25/04/2013", "2010年5月". The first year counts.</summary>
internal static partial class DateText
{
    private static readonly FrozenDictionary<string, int> Months = Lexicon.Lines("month-names.txt")
        .SelectMany(line => line.Split(' ')[1..].Select(name => (Name: name, Month: int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(month => month.Name, month => month.Month, StringComparer.OrdinalIgnoreCase);

    public static Parsed<PartialDate>? Read(string? printed)
    {
        if (printed is null)
            return null;

        if (IsYear(printed))
            return Parsed<PartialDate>.Of(printed, new PartialDate(int.Parse(printed, CultureInfo.InvariantCulture)));

        var plain = PartialDate.Parse(printed);
        if (plain.Ok || Year().Match(printed) is not { Success: true } match)
            return plain;

        var year = int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);
        var (month, day) = Numeric().Match(printed) is { Success: true } numeric ? OfNumbers(numeric) : OfWords(printed.Remove(match.Index, match.Length), year);
        return Parsed<PartialDate>.Of(printed, new PartialDate(year, month, day));
    }

    public static bool HasYear(string printed) => IsYear(printed) || Year().IsMatch(printed);

    // What most dates are; the forms need not be tried.
    private static bool IsYear(string printed) =>
        printed.Length == 4 && (printed[0], printed[1]) is ('1', >= '4' and <= '9') or ('2', '0') && char.IsAsciiDigit(printed[2]) && char.IsAsciiDigit(printed[3]) && (printed[0] == '1' || printed[2] <= '4');

    private static (int Month, int Day) OfWords(string rest, int year)
    {
        var month = Word().Matches(rest).Select(word => Months.GetValueOrDefault(word.Value)).FirstOrDefault(month => month > 0);
        if (month == 0 || Day().Match(rest) is not { Success: true } day)
            return (month, 0);
        return Valid(year, month, int.Parse(day.ValueSpan, CultureInfo.InvariantCulture));
    }

    private static (int Month, int Day) OfNumbers(Match match)
    {
        var (month, day) = (Number(match, "month"), Number(match, "day"));
        if (month > 12 && day is > 0 and <= 12)
            (month, day) = (day, month);
        return Valid(Number(match, "year"), month, day);
    }

    private static (int Month, int Day) Valid(int year, int month, int day) => month switch
    {
        < 1 or > 12 => (0, 0),
        _ when day < 1 || day > DateTime.DaysInMonth(year, month) => (month, 0),
        _ => (month, day),
    };

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<!\d)(1[4-9]\d{2}|20[0-4]\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<!\d)(?<year>(1[4-9]|20)\d{2})\s?[-–/.年]\s?(?<month>\d{1,2})(?!\d)(\s?[-–/.月]\s?(?<day>\d{1,2})(?!\d))?|(?<!\d)(?<day>\d{1,2})\s?[-–/.]\s?(?<month>\d{1,2})\s?[-–/.]\s?(?<year>(1[4-9]|20)\d{2})(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\p{L}{3,12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
