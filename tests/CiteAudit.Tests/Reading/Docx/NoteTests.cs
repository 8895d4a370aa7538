using CiteAudit.Model;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

public sealed class NoteTests
{
    private const string Anchor = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";

    [Fact]
    public void A_footnote_is_marked_at_its_anchor_and_follows_the_paragraph()
    {
        var passages = new WordFile(Paragraph(Run("Owls hear") + Anchor + Run(" well.")) + Text("They fly."))
            .Footnotes($"<w:footnote w:type=\"separator\" w:id=\"0\">{Text("")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("<w:r><w:footnoteRef/></w:r>" + Run(" Not all of them."))}</w:footnote>")
            .Read().Passages;

        Assert.Equal(["Owls hear1 well.", "Not all of them.", "They fly."], passages.Select(passage => passage.Text));
        Assert.Equal("1", Assert.Single(passages[0].Marks, mark => mark is { Kind: MarkKind.Note, Target: "1" }).Span.In(passages[0].Text));
        Assert.Equal((PassageKind.Footnote, "1", "footnote 1"), (passages[1].Kind, passages[1].Label, passages[1].Location.ToString()));
    }

    [Theory]
    [InlineData("", "i")]
    [InlineData("<w:sectPr><w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr></w:sectPr>", "1")]
    public void An_endnote_is_numbered_as_the_section_says_or_else_in_roman(string section, string label)
    {
        var passages = new WordFile(Paragraph(Run("Owls hear.") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>") + section)
            .Endnotes($"<w:endnote w:id=\"2\">{Text("Not all.")}</w:endnote>").Read().Passages;

        Assert.Equal((PassageKind.Endnote, label), (passages[1].Kind, passages[1].Label));
    }

    [Fact]
    public void A_mark_of_its_own_is_not_counted()
    {
        var passages = new WordFile(Paragraph(Run("Owls hear") + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>" + Run(" well") + Anchor + Run(".")))
            .Footnotes($"<w:footnote w:id=\"2\">{Text("Not all.")}</w:footnote><w:footnote w:id=\"3\">{Text("A barn owl.")}</w:footnote>").Read().Passages;

        Assert.Equal("Owls hear* well1.", passages[0].Text);
        Assert.Equal(["*", "1"], passages.Skip(1).Select(passage => passage.Label));
    }

    [Theory]
    [InlineData("See ", true)]
    [InlineData("For another view of the matter, see ", false)]
    public void A_note_that_is_all_citation_cites_where_its_anchor_stands(string before, bool atAnchor)
    {
        var passages = new WordFile(Paragraph(Run("Owls hear.") + Anchor))
            .Footnotes($"<w:footnote w:id=\"2\">{Paragraph(Run(before) + CitedOwls.Zotero("Petrov 2015", 1) + Run("."))}</w:footnote>").Read().Passages;

        var citing = Assert.Single(passages, passage => passage.Marks.Any(mark => mark.Kind is MarkKind.Citation));
        Assert.Equal(atAnchor ? PassageKind.Paragraph : PassageKind.Footnote, citing.Kind);
    }
}
