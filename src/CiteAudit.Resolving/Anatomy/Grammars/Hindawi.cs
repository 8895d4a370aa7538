using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>Year and article.</summary>
internal static partial class Hindawi
{
    public static Grammar Grammar { get; } = new(nameof(Hindawi), "the form with year and article", Form());

    [GeneratedRegex(
        @"^10\.1155/(?<year>(19|20)[0-9]{2})/[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
