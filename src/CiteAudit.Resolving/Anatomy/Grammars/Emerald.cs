using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, with month and year of submission.</summary>
internal static partial class Emerald
{
    public static Grammar Grammar { get; } = new(nameof(Emerald), "the form with journal code and date of submission", Form());

    [GeneratedRegex(
        @"^10\.1108/(?<code>[a-z]+)-[01][0-9]-(?<year>(19|20)[0-9]{2})-[a-z]?[0-9]{3,}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
