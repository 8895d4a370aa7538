using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The American Society for Microbiology: number and year of submission.</summary>
internal static partial class SocietyYear
{
    public static Grammar Grammar { get; } = new(nameof(SocietyYear), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.1128/(?<code>[a-z]+)\.[0-9]{5}-(?<yy>[0-9]{2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
