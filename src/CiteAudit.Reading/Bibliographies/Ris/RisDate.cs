using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Ris;

// RIS dates are "2019/03/07/spring", any part of which may be empty.
internal static partial class RisDate
{
    // The full date where it is of the stated year: an exporter may put the day of access there.
    public static string? Of(string? date, string? year)
    {
        var (full, plain) = (Read(date), Read(year));
        if (full is { } day && (plain is not { } stated || stated.Year == day.Year))
            return day.ToString();

        return plain?.ToString() ?? year;
    }

    private static PartialDate? Read(string? text)
    {
        var match = text is null ? Match.Empty : Parts().Match(text);
        if (!match.Success)
            return null;

        var (month, day) = (Number(match, "month"), Number(match, "day"));
        return new PartialDate(Number(match, "year"), month is >= 1 and <= 12 ? month : 0, month is >= 1 and <= 12 && day is >= 1 and <= 31 ? day : 0);
    }

    private static int Number(Match match, string part) =>
        int.TryParse(match.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^\s{0,4}(?<year>\d{4})(?:[/-](?<month>\d{0,2})(?:[/-](?<day>\d{0,2}))?)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parts();
}
