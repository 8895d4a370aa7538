using System.Text.RegularExpressions;

namespace CiteAudit.Resolving.Anatomy.Grammars;

/// <summary>The code of the journal, with year and month of acceptance.</summary>
internal static partial class ElsevierDate
{
    public static Grammar Grammar { get; } = new(nameof(ElsevierDate), "the form with journal code and date of acceptance", Form());

    [GeneratedRegex(
        @"^10\.1016/j\.(?<code>[a-z]+)\.(?<year>(19|20)[0-9]{2})\.[01][0-9]\.[0-9]{3,}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
