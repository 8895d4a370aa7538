using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Markdown.Projects;
using CiteAudit.Reading.Markup;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Markdown;

// Markdown in the dialects manuscripts are written in: CommonMark with the tables, notes and citations of Pandoc, Quarto and R Markdown.
internal sealed class MarkdownReader : IReader
{
    public SourceFormat Format => SourceFormat.Markdown;

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown", ".qmd", ".rmd"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var text = TextDecoder.Decode(source.Bytes.Span);
        var isProject = ProjectFile.Is(source.Name);
        document = isProject ? Project(source, text) : Read(source, [Chapter.Whole(text)]);
        problem = document is null ? new Problem(source.Name, "no chapters of a manuscript are beside it", "Name the file that holds the text") : null;
        return document is not null;
    }

    private Document? Project(Source source, string text)
    {
        var named = ProjectFile.Chapters(source);
        var found = named.Select(source.Beside).OfType<Source>().ToList();
        if (found.Count == 0)
            return null;

        var isTemplate = ProjectFile.IsManubot(source.Name);
        var document = Read(source, [.. found.Select(file => Chapter.Part(Text(file, isTemplate), file.Name))], FrontMatter.Read(text));
        return document with { Notes = [.. named.Where(name => source.Beside(name) is null).Select(name => $"The chapter {name} that {source.Name} lists is not beside it; its text is missing.")] };
    }

    private static string Text(Source file, bool isTemplate)
    {
        var text = TextDecoder.Decode(file.Bytes.Span);
        return isTemplate ? TemplateTags.Blanked(text) : text;
    }

    private Document Read(Source source, IReadOnlyList<Chapter> chapters, FrontMatter? stated = null)
    {
        var front = stated ?? chapters[0].Front;
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in chapters.SelectMany(chapter => chapter.Links).Concat(CitationTags.Of(source)))
            links.TryAdd(link.Key, link.Value);

        var vocabulary = new Vocabulary([.. chapters.SelectMany(chapter => chapter.Lines)]);
        var dialect = new MarkupDialect(IsMarkdown: true, links);
        var printed = chapters.SelectMany(chapter => chapter.Passages(dialect, vocabulary)).ToList();
        var (passages, references) = new LinkedBibliography(source, front.Yaml, links).Link(printed);
        return new Document(source.Name, Format, passages)
        {
            Title = front.Title ?? TitleFinder.In(passages),
            Authors = front.Authors,
            Abstract = front.Abstract ?? AbstractFinder.In(passages),
            Language = front.Language,
            References = references,
        };
    }
}
