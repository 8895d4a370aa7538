using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal and year.</summary>
internal static partial class AcademicPress
{
    public static Grammar Grammar { get; } = new(nameof(AcademicPress), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.1006/(?<code>[a-z]{4})\.(?<year>(19|20)[0-9]{2})\.[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
