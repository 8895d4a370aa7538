using CiteAudit.Model;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

public sealed class DocxReaderTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My section"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Kapitel"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="A"><w:name w:val="Ring A"/><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Ring B"/><w:basedOn w:val="A"/></w:style>
        <w:style w:type="character" w:styleId="Raised"><w:name w:val="Raised"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        """;

    [Theory]
    [InlineData("berschrift2", PassageKind.Heading, 2)]
    [InlineData("Mine", PassageKind.Heading, 2)]
    [InlineData("Outlined", PassageKind.Heading, 1)]
    [InlineData("Titel", PassageKind.Heading, 1)]
    [InlineData("Beschriftung", PassageKind.Caption, 0)]
    [InlineData("A", PassageKind.Paragraph, 0)]
    [InlineData("Unknown", PassageKind.Paragraph, 0)]
    public void A_paragraph_is_what_its_style_says_whatever_the_language_of_its_id(string style, PassageKind kind, int level)
    {
        var passage = Assert.Single(new WordFile(Styled(style, "How owls hear")).Styles(Styles).Read().Passages);

        Assert.Equal((kind, level), (passage.Kind, passage.Level));
    }

    [Fact]
    public void The_title_and_language_are_those_of_the_styles()
    {
        var document = new WordFile(Styled("Titel", "How owls hear") + Text("Owls hear well.")).Styles(Styles).Read();

        Assert.Equal("How owls hear", document.Title);
        Assert.Equal("de", document.Language);
    }

    [Fact]
    public void A_table_of_contents_is_no_text()
    {
        var body = Styled("Verzeichnis1", "Hearing 3") + Paragraph(Begin() + Code("TOC \\o") + Separate() + Run("Flight 7")) + Paragraph(Run("Prey 9") + End()) + Text("Owls hear well.");

        Assert.Equal("Owls hear well.", Assert.Single(new WordFile(body).Styles(Styles).Read().Passages).Text);
    }

    [Theory]
    [InlineData("""<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>""")]
    [InlineData("""<w:rPr><w:rStyle w:val="Raised"/></w:rPr>""")]
    public void Raised_runs_that_touch_are_one_mark(string look)
    {
        var body = Paragraph(Run("the best method.") + $"<w:r>{look}<w:t>1</w:t></w:r><w:r>{look}<w:t>,2</w:t></w:r>");

        var passage = Assert.Single(new WordFile(body).Styles(Styles).Read().Passages);
        Assert.Equal("the best method.1,2", passage.Text);
        Assert.Equal("1,2", Assert.Single(passage.Marks, mark => mark.Kind is MarkKind.Superscript).Span.In(passage.Text));
    }

    [Fact]
    public void Changes_are_read_as_accepted_and_what_moved_is_there_once()
    {
        const string change = """w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z" """;
        var body =
            Paragraph($"{Run("Owls ")}<w:del {change}><w:r><w:delText>see</w:delText></w:r></w:del><w:ins {change}>{Run("hear")}</w:ins>{Run(" mice.")}")
            + Paragraph($"<w:moveFrom {change}>{Run("They fly.")}</w:moveFrom>")
            + Paragraph($"<w:moveTo {change}>{Run("They fly.")}</w:moveTo>")
            + $"<w:p><w:pPr><w:rPr><w:del {change}/></w:rPr></w:pPr>{Run("They hunt ")}</w:p>" + Text("by night.");

        Assert.Equal(["Owls hear mice.", "They fly.", "They hunt by night."], new WordFile(body).Read().Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void Comments_and_hidden_text_are_left_out()
    {
        var body = Paragraph("<w:commentRangeStart w:id=\"0\"/>" + Run("Owls hear.") + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>" + Run(" Really?", "<w:vanish/>"));

        var document = new WordFile(body).Comments($"<w:comment w:id=\"0\">{Text("Who says?")}</w:comment>").Read();
        Assert.Equal("Owls hear.", Assert.Single(document.Passages).Text);
    }

    [Fact]
    public void Breaks_tabs_hyphens_and_symbols_are_read_as_they_look()
    {
        const string run = """<w:r><w:t>Owls</w:t><w:tab/><w:t>hear</w:t><w:br/><w:t>ultra</w:t><w:noBreakHyphen/><w:t>low sou</w:t><w:softHyphen/><w:t>nds of </w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>""";

        Assert.Equal("Owls hear ultra-low sounds of α", Assert.Single(new WordFile(Paragraph(run)).Read().Passages).Text);
    }

    [Fact]
    public void Content_controls_and_smart_tags_are_only_wrappers()
    {
        var body = $"<w:sdt><w:sdtContent>{Paragraph("<w:sdt><w:sdtContent>" + Run("Owls") + "</w:sdtContent></w:sdt>" + Run(" of ") + "<w:smartTag w:element=\"place\">" + Run("Paris") + "</w:smartTag>")}</w:sdtContent></w:sdt>";

        Assert.Equal("Owls of Paris", Assert.Single(new WordFile(body).Read().Passages).Text);
    }

    [Fact]
    public void A_text_box_is_read_once_though_it_stands_twice_in_the_file()
    {
        var box = $"<w:txbxContent>{Text("Boxed owls.")}</w:txbxContent>";
        var drawing = $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>""";

        var document = new WordFile(Paragraph(Run("Owls hear.") + $"<w:r>{drawing}</w:r>")).Read();
        Assert.Equal(["Owls hear.", "Boxed owls."], document.Passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_row_of_a_table_is_a_passage_and_a_box_of_one_cell_is_none()
    {
        static string Cell(string text) => $"<w:tc>{Text(text)}</w:tc>";
        var body = $"<w:tbl><w:tr>{Cell("Owl")}{Cell("Range")}</w:tr><w:tr>{Cell("Barn owl")}{Cell("3 km")}</w:tr></w:tbl><w:tbl><w:tr>{Cell("Owls hear.")}</w:tr></w:tbl>";

        var passages = new WordFile(body).Read().Passages;
        Assert.Equal(["Owl | Range", "Barn owl | 3 km", "Owls hear."], passages.Select(passage => passage.Text));
        Assert.Equal([PassageKind.Table, PassageKind.Table, PassageKind.Paragraph], passages.Select(passage => passage.Kind));
        Assert.Equal("table 1, row 2", passages[1].Location.ToString());
    }

    [Fact]
    public void A_link_has_its_address_as_target_whether_related_or_in_a_field()
    {
        var body = Paragraph("<w:hyperlink r:id=\"link1\">" + Run("Here") + "</w:hyperlink>" + Run(" and ") + Field("HYPERLINK \"https://owls.example/b\"", "there"));

        var passage = Assert.Single(new WordFile(body).Link("link1", "https://owls.example/a").Read().Passages);
        Assert.Equal([("Here", "https://owls.example/a"), ("there", "https://owls.example/b")], passage.Marks.Select(mark => (mark.Span.In(passage.Text), mark.Target)));
    }

    [Fact]
    public void A_heading_typed_by_hand_is_one()
    {
        var body = Text("Owls hear well.") + Paragraph(Run("2. Methods of hearing", "<w:b/>")) + Text("References");

        Assert.Equal([PassageKind.Paragraph, PassageKind.Heading, PassageKind.Heading], new WordFile(body).Read().Passages.Select(passage => passage.Kind));
    }

    [Fact]
    public void A_paragraph_is_found_again_by_its_number() =>
        Assert.Equal("paragraph 3", new WordFile(Text("One.") + Text("") + Text("Three.")).Read().Passages[1].Location.ToString());
}
