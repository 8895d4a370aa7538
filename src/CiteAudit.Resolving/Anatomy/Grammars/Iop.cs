using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISSN, volume, issue and article. The journal with years for volumes is read by ISSN alone.</summary>
internal static partial class Iop
{
    public static Grammar Grammar { get; } = new(nameof(Iop), "the form with ISSN and volume", Form());

    [GeneratedRegex(
        @"^10\.1088/(?<issn>[0-9]{4}-[0-9]{3}[0-9x])/((?<volume>[0-9]{1,3})|[0-9]{4})/[a-z0-9]{1,4}/[a-z0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
