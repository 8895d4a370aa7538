using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, year of submission and number.</summary>
internal static partial class BmjYear
{
    public static Grammar Grammar { get; } = new(nameof(BmjYear), "the form with journal code and year", Form());

    [GeneratedRegex(
        @"^10\.1136/(?<code>[a-z]+)[.-](?<year>(19|20)[0-9]{2})[.-][0-9]{4,}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
