using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Blackwell and others now with Wiley: ISSN, year and number. A few have an ISSN that is none, and it is not read.</summary>
internal static partial class WileyIssn
{
    public static Grammar Grammar { get; } = new(nameof(WileyIssn), "the form with ISSN and year", Form());

    [GeneratedRegex(
        @"^10\.(1002|1034|1046|1111|1113|1348|1359|1365|1399|1467|1469|1471|1475|1523|1527|1529|1600|1601|1749|1751|1752)/j\.(?<issn>[0-9]{4}-[0-9]{3}[0-9x])\.(?<year>(19|20)[0-9]{2})\.[a-z0-9]+\.x$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
