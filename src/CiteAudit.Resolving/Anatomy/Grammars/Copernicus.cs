using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, volume, page and year.</summary>
internal static partial class Copernicus
{
    public static Grammar Grammar { get; } = new(nameof(Copernicus), "the form with journal code, volume, page and year", Form());

    [GeneratedRegex(
        @"^10\.5194/(?<code>[a-z]+)-(?<volume>[0-9]{1,3})-(?<page>[0-9]+)-(?<year>(19|20)[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
