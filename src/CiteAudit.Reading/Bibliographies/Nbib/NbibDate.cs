using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Nbib;

// "2019 Mar 7", "2019 Mar-Apr", "2019 Winter": months are English and short.
internal static partial class NbibDate
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static string Of(string date)
    {
        var match = Form().Match(date);
        if (!match.Success)
            return date;

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = Array.IndexOf(Months, match.Groups["month"].Value) + 1;
        var hasDay = int.TryParse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var day);
        return new PartialDate(year, month, month > 0 && hasDay ? day : 0).ToString();
    }

    [GeneratedRegex(@"^(?<year>\d{4})(?:\s(?<month>[A-Z][a-z]{2})(?:\s(?<day>\d{1,2})(?!\d))?)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
