using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Markdown;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("See [@smith2020].", "[@smith2020]", "smith2020")]
    [InlineData("See [@smith2020; @jones:2019, p. 3].", "[@smith2020; @jones:2019, p. 3]", "smith2020;jones:2019")]
    [InlineData("See [see -@smith2020 and more].", "[see -@smith2020 and more]", "smith2020")]
    [InlineData("As @smith_etal.2020 says.", "@smith_etal.2020", "smith_etal.2020")]
    [InlineData("Found [@doi:10.1000/a.b-c; @pmid:123].", "[@doi:10.1000/a.b-c; @pmid:123]", "doi:10.1000/a.b-c;pmid:123")]
    public void Pandoc_citations_become_marks_and_stay_as_printed(string text, string marker, string keys)
    {
        var passage = Reads.Markdown(text).Only();
        var mark = Assert.Single(passage.Marks);

        Assert.Equal(text, passage.Text);
        Assert.Equal((MarkKind.Citation, marker, keys), (mark.Kind, mark.Span.In(passage.Text), mark.Target));
    }

    [Theory]
    [InlineData("Write to a.b@example.org today.")]
    [InlineData("See @fig-curve and [@tbl:means].")]
    public void Addresses_and_cross_references_are_no_citations(string text) =>
        Assert.Empty(Reads.Markdown(text).Only().Marks);

    [Fact]
    public void A_line_of_hyphens_under_a_line_makes_a_heading_of_it()
    {
        var passages = Reads.Markdown("Rooms and walls.\n\nReferences\n----------\n\n\\[1\\] R. Moss, Rooms, 2020.\n\n\\[2\\] P. Vale, Walls, 2021.\n").Passages;

        Assert.Equal((PassageKind.Heading, 2, "References"), (passages[1].Kind, passages[1].Level, passages[1].Text));
        Assert.Equal(["[1]", "[2]"], passages.Skip(2).Select(passage => passage.Label));
    }

    [Fact]
    public void Structure_is_kept()
    {
        var document = Reads.Markdown(
            "# Title #\n\nSubtitle line\n=============\n\n## Part {#sec-part}\n\n> Quoted\n> text.\n\n- one\n    - deeper\n\n```r\nx <- 1\n```\n\n<div id=\"refs\"></div>\n\n<!-- hidden -->\n\n::: {.callout}\nInside.\n:::\n\nA note[^1].\n\n[^1]: Its text.\n");

        Assert.Equal(
            [
                (PassageKind.Heading, 1, "Title"), (PassageKind.Heading, 1, "Subtitle line"), (PassageKind.Heading, 2, "Part"), (PassageKind.Quote, 0, "Quoted text."),
                (PassageKind.ListItem, 1, "one"), (PassageKind.ListItem, 2, "deeper"), (PassageKind.Code, 0, "x <- 1"), (PassageKind.Paragraph, 0, "Inside."),
                (PassageKind.Paragraph, 0, "A note1."), (PassageKind.Footnote, 0, "Its text."),
            ],
            document.Passages.Select(passage => (passage.Kind, passage.Level, passage.Text)));
        Assert.Equal("1", document.Passages[^1].Label);
        Assert.Equal("1", document.Passages[^2].Marks.Single(mark => mark.Kind == MarkKind.Note).Target);
    }

    [Fact]
    public void Links_by_name_are_resolved_and_numbered_ones_stay_citations()
    {
        var passage = Reads.Markdown("See [the site][site] and [1].\n\n[site]: https://a.org/x\n[1]: https://a.org/y\n").Passages[0];

        Assert.Equal("See the site and [1].", passage.Text);
        string[] targets = [.. passage.Marks.Select(mark => mark.Target!)];
        Assert.Equal(["https://a.org/x", "https://a.org/y"], targets);
    }

    [Fact]
    public void Code_spans_hold_their_markup_and_html_goes()
    {
        var passage = Reads.Markdown("Use `*this* [@key]` in <span class=\"x\">text</span>.").Only();

        Assert.Equal("Use *this* [@key] in text.", passage.Text);
        Assert.Equal(["*this* [@key]"], passage.Marks(MarkKind.Code));
    }

    [Fact]
    public void A_picture_leaves_its_caption() =>
        Assert.Equal(["Figure 1. A curve."], Reads.Markdown("![](a.png)\n\n![Figure 1. A curve.](b.png){#fig-b}\n").Texts());
}
