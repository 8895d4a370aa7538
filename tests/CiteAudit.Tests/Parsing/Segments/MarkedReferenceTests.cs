using System.Text.RegularExpressions;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed partial class MarkedReferenceTests
{
    [Fact]
    public void German_references_are_read_but_for_one_field_in_twenty() => AssertRead(MarkedReferences.German, 0.95);

    [Fact]
    public void Chinese_references_are_read_but_for_one_field_in_twenty() => AssertRead(MarkedReferences.Chinese, 0.95);

    private static void AssertRead(string[] references, double least)
    {
        var (count, wrong) = (0, new List<string>());
        foreach (var marked in references)
        {
            var text = Mark.Replace(marked, mark => mark.Groups["value"].Value);
            var segments = EntryLabeller.Label(text).Segments;
            foreach (Match mark in Mark.Matches(marked))
            {
                count++;
                var (label, value) = (Enum.Parse<SegmentLabel>(mark.Groups["label"].ValueSpan, ignoreCase: true), mark.Groups["value"].Value);
                if (!segments.Any(segment => segment.Label == label && Bare(segment.Span.In(text)) == Bare(value)))
                    wrong.Add($"{label}: {value}");
            }
        }

        Assert.True(count - wrong.Count >= least * count, string.Join('\n', wrong));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\{(?<label>\w+):(?<value>[^}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark { get; }
}
