using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The ISSN without its check digit, two figures of the year, and a number; the volumes go back to 1798.</summary>
internal static partial class TaylorFrancisOld
{
    public static Grammar Grammar { get; } = new(nameof(TaylorFrancisOld), "the older form with ISSN and year", Form());

    [GeneratedRegex(
        @"^10\.1080/(?<issn>[0-9]{7})(?<yy>[0-9]{2})[0-9]{8}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
