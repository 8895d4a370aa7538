using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Facts;

internal static class TitleFinder
{
    private const int Longest = 300;
    private const int Shortest = 8;
    // Above a title stand a journal's name, a kind of article, a date; not a page of text.
    private const int Farthest = 12;

    public static string? In(IReadOnlyList<Passage> passages)
    {
        var heading = passages.FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 });
        if (heading is not null && IsTitle(heading.Text) && !StartsBody(heading))
            return heading.Text;

        return passages
            .Take(Farthest)
            .TakeWhile(passage => !StartsBody(passage))
            .FirstOrDefault(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Heading && IsTitle(passage.Text))?.Text;
    }

    private static bool StartsBody(Passage passage) =>
        passage.Kind == PassageKind.Heading && (HeadingWords.IsSection(passage.Text) || HeadingForm.IsNumbered(passage.Text));

    private static bool IsTitle(string text) =>
        text.Length <= Longest
        && (text.Length >= Shortest || text.Any(glyph => glyph is >= '\u2e80' and <= '\u9fff'))
        && text.Any(char.IsLetter)
        && !text.EndsWith('.')
        && !text.Contains("://", StringComparison.Ordinal)
        && !HeadingWords.IsKicker(text);
}
