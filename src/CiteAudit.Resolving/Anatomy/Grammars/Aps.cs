using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The American Physical Society: journal, volume and page.</summary>
internal static partial class Aps
{
    public static Grammar Grammar { get; } = new(nameof(Aps), "the form with journal, volume and page", Form());

    [GeneratedRegex(
        @"^10\.1103/(?<code>physrev[a-z]*|revmodphys)\.(?<volume>[0-9]{1,3})\.(?<page>[0-9]+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
