using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISSN, two figures of the year, volume and issue.</summary>
internal static partial class SageVolume
{
    public static Grammar Grammar { get; } = new(nameof(SageVolume), "the form with ISSN, year, volume and issue", Form()) { NeedsIssn = true };

    [GeneratedRegex(
        @"^10\.1177/(?<issn>[0-9]{7}[0-9x])(?<yy>[0-9]{2})(?<volume>[0-9]{3})(?<issue>[0-9]{3})[0-9]{2}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
