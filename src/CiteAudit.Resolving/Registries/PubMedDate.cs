using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>Dates as PubMed prints them: "1998 Feb 28", "2016 Nov-Dec", "2004 Spring", "20130531", "1998/02/28 00:00".</summary>
internal static partial class PubMedDate
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    public static PartialDate? Of(string? text)
    {
        var match = Form().Match(text ?? "");
        if (!match.Success)
            return null;

        var year = Number(match.Groups["year"]);
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match.Groups["month"]);
        var day = Number(match.Groups["day"]);
        if (month is < 1 or > 12)
            return new PartialDate(year);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : new PartialDate(year, month);
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static int MonthOf(string name) => Months.IndexOf(name, StringComparison.Ordinal) is >= 0 and var place && place % 3 == 0 ? (place / 3) + 1 : 0;

    [GeneratedRegex(
        @"^(?<year>[12][0-9]{3})([ /]?((?<name>[A-Z][a-z]{2})|(?<month>[0-9]{2}))([ /]?(?<day>[0-9]{1,2})(?![0-9]))?)?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
