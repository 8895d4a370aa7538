using System.Text.RegularExpressions;
using CiteAudit.Reading.Lines;
using Markdig.Syntax;

namespace CiteAudit.Reading.Markdown;

internal static partial class HeadingLines
{
    // Without the number signs before and after, the line under it, and Pandoc's attributes: "## Results {#sec-results}".
    public static IReadOnlyList<SourceLine> Of(HeadingBlock heading, SourceLine[] lines)
    {
        if (heading.IsSetext)
            return [.. lines.SkipLast(1).Select(WithoutTail)];

        var line = lines[0].Trim();
        return [WithoutTail(line.From(line.Text.Length - line.Text.TrimStart('#').Length))];
    }

    private static SourceLine WithoutTail(SourceLine line) => line with { Text = line.Text[..Tail().Match(line.Text).Index] };

    [GeneratedRegex(@"(?:\s{1,20}#{1,20}|\s{0,20}\{[^{}]{1,200}\})?\s{0,20}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();
}
