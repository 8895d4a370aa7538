using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>Dates of the Retraction Watch data: "2/6/2010 0:00". Where only the time is left of one, it is not known.</summary>
internal static partial class RetractionDate
{
    public static bool TryRead(string text, out PartialDate? date)
    {
        date = null;
        if (text is "" or "0:00")
            return true;

        var match = Form().Match(text);
        if (match.Success)
            date = PartialDate.Parse($"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}").Value;
        return date is not null;
    }

    [GeneratedRegex(
        @"^(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})/(?<year>[0-9]{4})( |$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
