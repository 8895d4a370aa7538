using CiteAudit.Model;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Html;

// An abstract may have sections of its own: all of it stands under its heading, up to the next of the heading's level.
internal static class AbstractText
{
    public static string? In(IReadOnlyList<Passage> passages)
    {
        var heading = passages.Index().FirstOrDefault(pair => pair.Item.Kind == PassageKind.Heading && HeadingWords.IsAbstract(pair.Item.Text));
        if (heading.Item is null)
            return AbstractFinder.In(passages);

        var text = string.Join(
            '\n',
            passages.Skip(heading.Index + 1)
                .TakeWhile(passage => passage.Kind != PassageKind.Heading || passage.Level > heading.Item.Level)
                .Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.ListItem)
                .Select(passage => passage.Text));
        return text.Length > 0 ? text : null;
    }
}
