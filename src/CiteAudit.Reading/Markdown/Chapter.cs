using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Markup;
using CiteAudit.Reading.Mending;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Markdown;

// One file of Markdown: a whole manuscript, or one of the files that a manuscript is put together from. Path is null for the whole.
internal sealed class Chapter
{
    private readonly SourceText text;
    private readonly string? path;

    private Chapter(SourceText text, string? path)
    {
        this.text = text;
        this.path = path;
        (Front, var body) = FrontMatter.Take(PageFurniture.Without(text.Lines));
        (Lines, Links) = LinkDefinitions.Take(body);
    }

    public FrontMatter Front { get; }

    public IReadOnlyList<SourceLine> Lines { get; }

    public IReadOnlyDictionary<string, string> Links { get; }

    public static Chapter Whole(string text) => new(new SourceText(text), path: null);

    public static Chapter Part(string text, string path) => new(new SourceText(text), path);

    public IEnumerable<Passage> Passages(MarkupDialect dialect, Vocabulary vocabulary)
    {
        var printed = new PassageMaker(text, dialect).Passages(MarkdownBlocks.Of(Lines), vocabulary);
        var passages = new BrokenParagraphs(printed, vocabulary).Mend();
        return path is null ? passages : [.. Heading(), .. passages.Select(Placed)];
    }

    // The title of a chapter stands in its front matter, and is printed over it.
    private IEnumerable<Passage> Heading() =>
        Front.Title is { } title ? [new Passage(PassageKind.Heading, title, new Location(1, Path: path)) { Level = 1 }] : [];

    private Passage Placed(Passage passage) => passage with
    {
        Location = passage.Location with { Path = path },
        Anchors = [.. passage.Anchors.Select(anchor => anchor with { Location = anchor.Location with { Path = path } })],
    };
}
