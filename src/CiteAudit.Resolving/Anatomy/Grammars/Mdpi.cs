using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, volume, issue of two figures and article of four.</summary>
internal static partial class Mdpi
{
    public static Grammar Grammar { get; } = new(nameof(Mdpi), "the form with volume, issue and article", Form());

    [GeneratedRegex(
        @"^10\.3390/(?<code>[a-z]+)(?<volume>[0-9]{1,2})(?<issue>[0-9]{2})[0-9]{4}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
