using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Latex.Inline;

// TeX's own commands take a number or a length without braces: \penalty0, \hskip 1em plus 0.5em.
internal static partial class Lengths
{
    public static int End(string text, int position, int end) =>
        Form().Match(text, position) is { Success: true } length ? Math.Min(end, position + length.Length) : position;

    [GeneratedRegex(@"\G[ =]{0,3}-?[\d.]{1,9}(?:pt|em|ex|cm|mm|in|sp)?(?: (?:plus|minus) [\d.]{1,9}(?:pt|em|ex|fill?))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
