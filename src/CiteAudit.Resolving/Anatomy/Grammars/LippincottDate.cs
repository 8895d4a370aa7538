using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>ISSN without check digit or with another number in its place, and the day of the issue.</summary>
internal static partial class LippincottDate
{
    public static Grammar Grammar { get; } = new(nameof(LippincottDate), "the form with the day of the issue", Form());

    [GeneratedRegex(
        @"^10\.1097/[0-9]{7}[0-9x]-(?<year>(19|20)[0-9]{2})[0-9]{5}-[0-9]+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
