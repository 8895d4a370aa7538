using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Docx.Archives;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Docx.Citations;
using CiteAudit.Reading.Docx.Fields;
using CiteAudit.Reading.Docx.Numbering;
using CiteAudit.Reading.Docx.Runs;
using CiteAudit.Reading.Docx.Styles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx;

// Reads the parts of a document that hold its text. The body goes by block by block, so that no tree of all of it is ever in memory.
internal sealed class WordText
{
    private readonly long mostCharacters;
    private readonly CitedItems items = new();

    public WordText(MainDocumentPart main, long mostCharacters)
    {
        this.mostCharacters = mostCharacters;
        var formats = PartScan.NoteFormats(main, mostCharacters);
        var styles = new StyleSheet(Sound(main.StyleDefinitionsPart));
        var counter = new ListCounter(ListDefinitions.Read(Sound(main.NumberingDefinitionsPart), styles), styles);
        var citations = new CitationFields(items, new WordSources(main));
        var settings = Sound(main.DocumentSettingsPart) is { } part ? PartScan.NoteFormats(part, mostCharacters) : [];

        string Format(string setting, string usual) => formats.GetValueOrDefault(setting) ?? settings.GetValueOrDefault(setting) ?? usual;
        var footnotes = new NoteBook(Sound(main.FootnotesPart)?.Footnotes?.Elements<Footnote>() ?? [], Format("footnotePr", "decimal"));
        var endnotes = new NoteBook(Sound(main.EndnotesPart)?.Endnotes?.Elements<Endnote>() ?? [], Format("endnotePr", "lowerRoman"));
        var footnoteLinks = new LinkTable(main.FootnotesPart);
        var endnoteLinks = new LinkTable(main.EndnotesPart);

        OpenParagraph NoteWalk(FootnoteEndnoteType note) =>
            Note(note, new InlineWalk(note is Endnote ? endnoteLinks : footnoteLinks, styles, citations, new FieldStack(citations.Meaning), static (_, _) => { }, static _ => { }));
        var reading = new NoteReading(footnotes, endnotes, NoteWalk);
        var inline = new InlineWalk(new LinkTable(main), styles, citations, new FieldStack(citations.Meaning), reading.Refer, Gathering.Bookmark);

        Languages = styles.Languages;
        TitleProperty = (main.OpenXmlPackage as WordprocessingDocument)?.PackageProperties.Title;
        Walk(main, new BlockWalk(Gathering, styles, counter, inline));
    }

    public Gathering Gathering { get; } = new();

    public IReadOnlyList<StructuredEntry> CitedWorks => items.Entries;

    public Languages? Languages { get; }

    public string? TitleProperty { get; }

    private T? Sound<T>(T? part)
        where T : OpenXmlPart => PartScan.IsSound(part, mostCharacters) ? part : null;

    private static OpenParagraph Note(FootnoteEndnoteType note, InlineWalk inline)
    {
        var open = new OpenParagraph();
        foreach (var paragraph in note.Descendants<Paragraph>())
        {
            inline.Walk(paragraph, open);
            open.Add(new Piece(" ", default));
        }

        return open;
    }

    private static void Walk(MainDocumentPart main, BlockWalk blocks)
    {
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Body) || !reader.IsStartElement)
                continue;
            if (!reader.ReadFirstChild())
                return;
            do
            {
                if (reader.LoadCurrentElement() is { } block)
                    blocks.Step(block);
            }
            while (reader.ReadNextSibling());
            return;
        }
    }
}
