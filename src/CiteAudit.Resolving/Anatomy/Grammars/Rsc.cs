using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The Royal Society of Chemistry: a letter for the decade, a figure for the year, the code of the journal.</summary>
internal static partial class Rsc
{
    public static Grammar Grammar { get; } = new(nameof(Rsc), "the form with year and journal code", Form());

    [GeneratedRegex(
        @"^10\.1039/(?<decade>[a-d])(?<figure>[0-9])(?<code>[a-z]{2})[0-9]{5}[0-9a-z]$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
