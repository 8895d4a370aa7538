using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The Society for Neuroscience: number and year.</summary>
internal static partial class NeuroscienceYear
{
    public static Grammar Grammar { get; } = new(nameof(NeuroscienceYear), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.1523/(?<code>jneurosci|eneuro)\.[0-9]{4}-[0-9]{2}\.(?<year>(19|20)[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
