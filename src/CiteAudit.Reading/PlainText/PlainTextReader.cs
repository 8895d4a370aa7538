using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Markup;
using CiteAudit.Reading.Mending;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.PlainText;

// Text as a word processor saves it or a PDF extractor leaves it.
internal sealed class PlainTextReader : IReader
{
    public SourceFormat Format => SourceFormat.PlainText;

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var text = new SourceText(TextDecoder.Decode(source.Bytes.Span));
        var lines = PageFurniture.Without(text.Lines);
        var vocabulary = new Vocabulary(lines);
        var printed = new PassageMaker(text, MarkupDialect.Light).Passages(PlainTextBlocks.Of(lines), vocabulary);
        var passages = new BrokenParagraphs(printed, vocabulary).Mend();

        problem = null;
        document = new Document(source.Name, Format, passages) { Title = TitleFinder.In(passages), Abstract = AbstractFinder.In(passages) };
        return true;
    }
}
