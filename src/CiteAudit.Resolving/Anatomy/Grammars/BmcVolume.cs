using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The older form of BMC: ISSN, volume and article.</summary>
internal static partial class BmcVolume
{
    public static Grammar Grammar { get; } = new(nameof(BmcVolume), "the form with ISSN, volume and article", Form());

    [GeneratedRegex(
        @"^10\.1186/(?<issn>[0-9]{4}-[0-9]{3}[0-9x])-(?<volume>[0-9]{1,3})-(?<page>s?[0-9]{1,4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
