using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISSN, year and number of the issue's place in the year.</summary>
internal static partial class Scielo
{
    public static Grammar Grammar { get; } = new(nameof(Scielo), "the form with ISSN and year", Form());

    [GeneratedRegex(
        @"^10\.(?!1016/)[0-9]{4,9}/s?(?<issn>[0-9]{4}-?[0-9]{3}[0-9x])(?<year>(19|20)[0-9]{2})[0-9]{9,10}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
