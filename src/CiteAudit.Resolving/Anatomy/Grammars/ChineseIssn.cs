using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISTIC and others: "j.issn.", the ISSN, year, issue and article.</summary>
internal static partial class ChineseIssn
{
    public static Grammar Grammar { get; } = new(nameof(ChineseIssn), "the Chinese form with ISSN, year and issue", Form());

    [GeneratedRegex(
        @"^10\.[0-9]{4,9}/(cma\.)?j\.issn\.?(?<issn>[0-9]{4}-?[0-9]{3}[0-9x])\.(?<year>(19|20)[0-9]{2})[.-]((?<issue>[0-9]{1,2})|[a-z0-9-]{1,6})[.-][a-z0-9-]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
