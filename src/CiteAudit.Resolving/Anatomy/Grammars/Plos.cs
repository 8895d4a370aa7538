using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal and a number.</summary>
internal static partial class Plos
{
    public static Grammar Grammar { get; } = new(nameof(Plos), "the form with journal code", Form());

    [GeneratedRegex(
        @"^10\.1371/journal\.(?<code>[a-z]{4})\.[0-9]{7}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
