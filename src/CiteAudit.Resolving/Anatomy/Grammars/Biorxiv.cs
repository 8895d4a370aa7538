using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The day of posting and a number.</summary>
internal static partial class Biorxiv
{
    public static Grammar Grammar { get; } = new(nameof(Biorxiv), "the form with the day of posting", Form());

    [GeneratedRegex(
        @"^10\.(1101|64898)/(?<year>(19|20)[0-9]{2})\.[01][0-9]\.[0-3][0-9]\.[0-9]{6,}(v[0-9]+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
