using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal or meeting, and year.</summary>
internal static partial class Ieee
{
    public static Grammar Grammar { get; } = new(nameof(Ieee), "the form with code and year", Form());

    [GeneratedRegex(
        @"^10\.1109/(?<code>[a-z0-9-]{1,20})\.(?<year>(19|20)[0-9]{2})\.[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
