using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, volume, issue and page.</summary>
internal static partial class OxfordPage
{
    public static Grammar Grammar { get; } = new(nameof(OxfordPage), "the form with volume, issue and page", Form());

    [GeneratedRegex(
        @"^10\.1093/(?<code>[a-z]+)/(?<volume>[0-9]{1,3})\.(?<issue>[0-9]{1,3})\.(?<page>[0-9]+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
