using System.Text.RegularExpressions;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markdown;

internal static partial class HeadingLine
{
    // "## Results ## {#sec-results}" without its number signs and Pandoc's attributes.
    public static SourceLine Of(SourceLine printed)
    {
        var line = printed.Trim();
        return WithoutTail(line.From(line.Text.Length - line.Text.TrimStart('#').Length));
    }

    public static SourceLine WithoutTail(SourceLine line) => line with { Text = line.Text[..Tail().Match(line.Text).Index] };

    [GeneratedRegex(@"(?:\s{1,20}#{1,20})?(?:\s{0,20}\{[^{}]{1,200}\})?\s{0,20}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tail();
}
