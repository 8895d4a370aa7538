using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, year and number.</summary>
internal static partial class NatureYear
{
    public static Grammar Grammar { get; } = new(nameof(NatureYear), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.1038/(?<code>[a-z.]+)\.(?<year>(19|20)[0-9]{2})\.[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
