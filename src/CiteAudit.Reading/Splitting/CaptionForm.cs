using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting;

internal static partial class CaptionForm
{
    private static readonly HashSet<string> Words = WordList.Folded("CaptionWords");

    // "Figure 1." and "Table 2: …" caption something; "Figure 1 shows that" tells of it.
    public static bool IsCaption(string line)
    {
        var match = Form().Match(HeadingForm.Bare(line));
        return match.Success && Words.Contains(FoldedText.Of(match.Groups["word"].Value).Value);
    }

    [GeneratedRegex(@"^(?<word>\p{L}{1,12})\.?\s{0,2}[SA]?\d{1,3}[a-z]?(?:\.\d{1,2})?\*{0,2}(?:\s?[.:|。：](?!\d)|\s?[–—]\s|\s{0,4}$|\s{2,8}|\t|\s(?=\p{Lo}))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
