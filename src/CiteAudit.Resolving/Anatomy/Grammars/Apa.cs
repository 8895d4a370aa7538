using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The American Psychological Association: ISSN, volume, issue and page.</summary>
internal static partial class Apa
{
    public static Grammar Grammar { get; } = new(nameof(Apa), "the form with ISSN, volume, issue and page", Form());

    [GeneratedRegex(
        @"^10\.1037/+(?<issn>[0-9]{4}-[0-9]{3}[0-9x])\.(?<volume>[0-9]{1,3})\.(?<issue>[0-9]{1,2})\.(?<page>[0-9]+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
