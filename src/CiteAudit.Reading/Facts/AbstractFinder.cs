using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Facts;

// An abstract is the paragraph that starts with the word, or those that follow a heading of that name.
internal static partial class AbstractFinder
{
    public static string? In(IReadOnlyList<Passage> passages)
    {
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (passage.Kind == PassageKind.Heading && HeadingWords.IsAbstract(passage.Text))
                return Under(passages, index + 1);
            if (passage.Kind == PassageKind.Paragraph && RunIn().Match(passage.Text) is { Success: true } label && HeadingWords.IsAbstract(label.Groups["word"].Value))
                return passage.Text[label.Length..];
        }

        return null;
    }

    private static string? Under(IReadOnlyList<Passage> passages, int start)
    {
        var paragraphs = passages
            .Skip(start)
            .TakeWhile(passage => passage.Kind == PassageKind.Paragraph && !IsKeywords(passage.Text))
            .Select(passage => passage.Text);
        var text = string.Join("\n", paragraphs);
        return text.Length > 0 ? text : null;
    }

    private static bool IsKeywords(string text) => RunIn().Match(text) is { Success: true } label && HeadingWords.IsSection(label.Groups["word"].Value);

    [GeneratedRegex(@"^(?<word>\p{L}[\p{L} -]{1,24}?)\s?[:：.–—]\s{0,3}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RunIn();
}
