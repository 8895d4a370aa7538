using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Docx;

// Files as programs write them, from a text of ours.
public sealed class ProducedFilesTests
{
    [Fact]
    public void Pandoc_links_its_citations_to_the_list_it_prints()
    {
        var document = Read("pandoc.docx");
        var citing = Assert.Single(document.Passages, passage => passage.Text.StartsWith("Barn owls find", StringComparison.Ordinal));

        Assert.Equal(("How owls hear", "en", "Owls hear better than most birds."), (document.Title, document.Language, document.Abstract));
        Assert.Equal(
            [("(Petrov 2015)", "r3"), ("(Okafor and van Dijk 2019; Adams 2001, 4)", "r2;r1")],
            citing.Marks.Where(mark => mark.Kind is MarkKind.Citation).Select(mark => (mark.Span.In(citing.Text), mark.Target)));
        Assert.StartsWith("Adams, Beth.", document.Passages[^3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pandoc_writes_lists_tables_notes_and_captions_that_are_found()
    {
        var passages = Read("pandoc.docx").Passages;

        Assert.Equal(["1.", "2.", "a.", "b."], passages.Where(passage => passage.Kind is PassageKind.ListItem).Select(passage => passage.Label));
        Assert.Equal(["Owl | Range", "Barn | 3 km", "Tawny | 1 km"], passages.Where(passage => passage.Kind is PassageKind.Table).Select(passage => passage.Text));
        Assert.Equal("Not all owls do.", Assert.Single(passages, passage => passage.Kind is PassageKind.Footnote).Text);
        Assert.Equal("Ranges of owls.", Assert.Single(passages, passage => passage.Kind is PassageKind.Caption).Text);
    }

    [Fact]
    public void LibreOffice_raises_by_height_and_numbers_its_list()
    {
        var passages = Read("libreoffice.docx").Passages;
        var citing = Assert.Single(passages, passage => passage.Text.StartsWith("Barn owls find", StringComparison.Ordinal));

        Assert.Equal("1,2", Assert.Single(citing.Marks, mark => mark.Kind is MarkKind.Superscript).Span.In(citing.Text));
        Assert.Equal(["•", "1.", "2.", "3."], passages.Where(passage => passage.Kind is PassageKind.ListItem).Select(passage => passage.Label));
    }

    private static Document Read(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.File("tests/CiteAudit.Tests/Reading/Docx/Files/" + name));
        Assert.True(DocumentReader.TryRead(new Source(name, bytes), out var document, out var problem), problem?.ToString());
        return document;
    }
}
