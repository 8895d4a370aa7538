using System.Buffers;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markup;

// Takes emphasis, links, superscripts and the like out of a text and keeps what they said as marks.
// Every recogniser looks at a bounded stretch or moves forward only, so that no text takes longer than its length.
internal static class MarkupReader
{
    private static readonly SearchValues<char> SpecialGlyphs = SearchValues.Create("\\`<[]!*_^~&@");

    public static MarkedText Read(TracedText marked, MarkupDialect dialect)
    {
        var text = marked.ToString();
        var edits = new MarkupEdits();
        if (text.AsSpan().IndexOfAny(SpecialGlyphs) < 0)
            return new MarkedText(marked, []);

        Scan(text, dialect, edits);
        return MarkedText.Of(marked, edits);
    }

    private static void Scan(string text, MarkupDialect dialect, MarkupEdits edits)
    {
        var emphasis = new EmphasisRuns(text, edits);
        var brackets = new Brackets(text, dialect, edits);
        var angles = new AngleMarkup(text, dialect, edits);
        var code = new CodeSpans(text);
        var position = 0;
        while (position < text.Length)
        {
            var ahead = text.AsSpan(position).IndexOfAny(SpecialGlyphs);
            if (ahead < 0)
                break;

            position += ahead;
            position = text[position] switch
            {
                '\\' => Escapes.Read(text, position, edits),
                '&' => Escapes.ReadEntity(text, position, edits),
                '<' => angles.Read(position),
                '^' or '~' => Scripts.Read(text, position, edits),
                '*' or '_' => emphasis.Read(position),
                '`' when dialect.IsMarkdown => code.Read(position, edits),
                '@' when dialect.IsMarkdown => PandocCitations.ReadBare(text, position, edits),
                '[' or ']' or '!' => brackets.Read(position),
                _ => position + 1,
            };
        }
    }
}
