using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

internal static class FirstPage
{
    private const int Shortest = 8;

    // The title is what the first page sets largest.
    public static string? Title(IReadOnlyList<Stretch> stretches, PassageText text) => stretches
        .TakeWhile(stretch => stretch.Rows[0].Page == stretches[0].Rows[0].Page)
        .Where(stretch => stretch.Kind == PassageKind.Heading)
        .Select(stretch => (stretch.Rows[0].Size, Passage: text.Of(stretch)))
        .Where(heading => heading.Passage.Text.Length >= Shortest && !HeadingWords.IsSection(heading.Passage.Text))
        .OrderByDescending(heading => heading.Size)
        .Select(heading => heading.Passage.Text)
        .FirstOrDefault();
}
