using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Mending;

// What can stand in the middle of a sentence on a page without being part of it.
internal static partial class Interruption
{
    private const int LongestMargin = 600;

    private static readonly HashSet<string> MarginWords = WordList.Folded("MarginWords");

    public static bool Is(Passage passage) => passage.Kind switch
    {
        PassageKind.Caption or PassageKind.Table or PassageKind.Footnote => true,
        PassageKind.Paragraph => IsMargin(passage.Text) || PageNumber().IsMatch(passage.Text),
        _ => false,
    };

    private static bool IsMargin(string text)
    {
        if (text.Length > LongestMargin)
            return false;
        if (text.StartsWith('©'))
            return true;

        var label = MarginLabel().Match(text);
        return label.Success && MarginWords.Contains(FoldedText.Of(label.Groups["label"].Value).Value);
    }

    [GeneratedRegex(@"^[*\s]{0,3}(?<label>[\p{L}’' ]{3,30})[:：]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MarginLabel();

    [GeneratedRegex(@"^(?:page\s)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:of|/)\s?\d{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();
}
