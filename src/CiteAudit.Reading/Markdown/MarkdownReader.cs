using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Markup;
using CiteAudit.Reading.Mending;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Markdown;

// Markdown in the dialects manuscripts are written in: CommonMark with the tables, notes and citations of Pandoc, Quarto and R Markdown.
internal sealed class MarkdownReader : IReader
{
    public SourceFormat Format => SourceFormat.Markdown;

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".qmd", ".rmd"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var text = new SourceText(TextDecoder.Decode(source.Bytes.Span));
        var (front, body) = FrontMatter.Take(PageFurniture.Without(text.Lines));
        var (lines, links) = LinkDefinitions.Take(body);
        var vocabulary = new Vocabulary(lines);
        var printed = new PassageMaker(text, new MarkupDialect(IsMarkdown: true, links)).Passages(MarkdownBlocks.Of(lines), vocabulary);
        var (passages, references) = new LinkedBibliography(source, front.Yaml, links).Link(new BrokenParagraphs(printed, vocabulary).Mend());

        problem = null;
        document = new Document(source.Name, Format, passages)
        {
            Title = front.Title ?? TitleFinder.In(passages),
            Authors = front.Authors,
            Abstract = front.Abstract ?? AbstractFinder.In(passages),
            Language = front.Language,
            References = references,
        };
        return true;
    }
}
