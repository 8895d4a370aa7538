using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISSN, year and number.</summary>
internal static partial class TaylorFrancis
{
    public static Grammar Grammar { get; } = new(nameof(TaylorFrancis), "the form with ISSN and year", Form());

    [GeneratedRegex(
        @"^10\.1080/(?<issn>[0-9]{7}[0-9x])\.(?<year>(19|20)[0-9]{2})\.[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
