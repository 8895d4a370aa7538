using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, volume and page.</summary>
internal static partial class Optica
{
    public static Grammar Grammar { get; } = new(nameof(Optica), "the form with volume and page", Form());

    [GeneratedRegex(
        @"^10\.1364/(?<code>[a-z]+)\.(?<volume>[0-9]{1,3})\.(?<page>[0-9]+)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
