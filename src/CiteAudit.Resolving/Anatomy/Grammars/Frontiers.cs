using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, year and article; older ones have the volume before the year.</summary>
internal static partial class Frontiers
{
    public static Grammar Grammar { get; } = new(nameof(Frontiers), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.3389/(?<code>f[a-z]+|neuro)(\.[0-9]{2}\.[0-9]{3})?\.(?<year>(19|20)[0-9]{2})(\.[0-9]{4,})?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
