using System.Text;
using CiteAudit.Model;
using static System.FormattableString;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

public sealed class CitationFieldTests
{
    private const string EndNote = """
        <EndNote><Cite><Author>Petrov</Author><Year>2015</Year><RecNum>7</RecNum><DisplayText>[1]</DisplayText><record><rec-number>7</rec-number><foreign-keys><key app="EN" db-id="abc">7</key></foreign-keys><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Petrov, Anna</style></author><author>Owl Society,</author></authors></contributors><titles><title>Hearing in barn owls at night</title><secondary-title>Journal of Owl Studies</secondary-title></titles><pages>12-19</pages><volume>3</volume><number>1</number><dates><year>2015</year></dates><isbn>1234-5679</isbn><electronic-resource-num>10.5555/owl.2015.3</electronic-resource-num></record></Cite></EndNote>
        """;

    [Fact]
    public void Zotero_states_works_in_the_order_of_their_first_citation_and_the_printed_list_gives_their_text()
    {
        var body = Paragraph(Run("Owls fly ") + CitedOwls.Zotero("[2]", 2) + Run(" and hear ") + CitedOwls.Zotero("[1,2]", 1, 2) + Run("."))
            + Text("References")
            + Paragraph(Begin() + Code(" ADDIN ZOTERO_BIBL {\"uncited\":[]} CSL_BIBLIOGRAPHY ") + Separate() + Run("[1] " + CitedOwls.PrintedFirst))
            + Paragraph(Run("[2] " + CitedOwls.PrintedSecond) + End());

        var document = new WordFile(body).Read();
        Assert.Equal(["OWL2", "OWL1"], document.References.Select(reference => reference.Key));
        Assert.Equal([("[2]", "OWL2"), ("[1,2]", "OWL1;OWL2")], Citations(document));
        Assert.Equal([CitedOwls.PrintedSecond, CitedOwls.PrintedFirst], document.References.Select(reference => reference.Raw));
        Assert.Equal(["2", "1"], document.References.Select(reference => reference.Label));
        Assert.Equal("Owls fly [2] and hear [1,2].", document.Passages[0].Text);
        Assert.DoesNotContain(document.Passages, passage => passage.Text.Contains("Petrov", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_typed_by_hand_stays_where_few_of_its_entries_are_in_fields()
    {
        var body = Paragraph(Run("Owls hear ") + CitedOwls.Zotero("(Petrov, 2015)", 1) + Run(" and fly (Adams, 2001)."))
            + Text("References") + Text("Adams B. Wings of the night. Feather Press; 2001.") + Text(CitedOwls.PrintedFirst) + Text("Zhou D. Feathers. Owl Press; 2003.");

        var document = new WordFile(body).Read();
        Assert.Empty(document.References);
        Assert.Equal(("(Petrov, 2015)", "r2"), Assert.Single(Citations(document)));
        Assert.Equal(5, document.Passages.Count);
    }

    [Fact]
    public void An_entry_that_no_field_carries_stays_in_the_list()
    {
        var cited = string.Concat(Enumerable.Range(1, 5).Select(number => Field(Invariant($$"""ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"id":{{number}},"itemData":{"id":{{number}},"type":"book","title":"The owls of valley number {{number}}" } }]}"""), Invariant($"[{number}]"))));
        var list = string.Concat(Enumerable.Range(1, 5).Select(number => Text(Invariant($"{number}. Adams B. The owls of valley number {number}. Feather Press; 2001."))));

        var document = new WordFile(Paragraph(Run("Owls ") + cited) + Text("References") + list + Text("6. Zhou D. Feathers. Owl Press; 2003.")).Read();
        Assert.Equal(5, document.References.Count);
        Assert.Equal("6. Zhou D. Feathers. Owl Press; 2003.", document.Passages[^1].Text);
    }

    [Fact]
    public void Mendeley_counts_its_items_anew_in_every_citation()
    {
        static string Cite(int work, string printed) => Field(Invariant($$"""ADDIN CSL_CITATION {"citationItems":[{"id":"ITEM-1","itemData":{{CitedOwls.Item(work).Replace(Invariant($"\"id\":{work + 10}"), "\"id\":\"ITEM-1\"", StringComparison.Ordinal)}} ,"uris":["http://www.mendeley.com/documents/?uuid=uu-{{work}}"] }],"mendeley":{"formattedCitation":"x"} }"""), printed);

        var document = new WordFile(Paragraph(Run("Owls ") + Cite(1, "(1)") + Run(" and ") + Cite(2, "(2)"))).Read();
        Assert.Equal([("(1)", "uu-1"), ("(2)", "uu-2")], Citations(document));
        Assert.Equal("van Dijk", document.References[1].Authors[1].Family);
    }

    [Fact]
    public void Mendeley_Cite_keeps_the_citation_in_the_tag_of_a_control_and_the_list_in_another()
    {
        var json = $$"""{"citationID":"MENDELEY_CITATION_1","citationItems":[{"id":"uu-1","itemData":{{CitedOwls.Item(1)}} }]}""";
        var tag = "MENDELEY_CITATION_v3_" + Convert.ToBase64String(Encoding.UTF8.GetBytes(json));
        var body = Paragraph(Run("Owls hear ") + $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{Run("[1]")}</w:sdtContent></w:sdt>" + Run("."))
            + $"<w:sdt><w:sdtPr><w:tag w:val=\"MENDELEY_BIBLIOGRAPHY\"/></w:sdtPr><w:sdtContent>{Text("[1] " + CitedOwls.PrintedFirst)}</w:sdtContent></w:sdt>";

        var document = new WordFile(body).Read();
        Assert.Equal(("[1]", "11"), Assert.Single(Citations(document)));
        Assert.Equal(CitedOwls.PrintedFirst, Assert.Single(document.References).Raw);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EndNote_states_its_records_in_the_code_or_beside_it_with_a_field_in_the_field(bool beside)
    {
        var data = $"<w:fldData xml:space=\"preserve\">{Convert.ToBase64String(Encoding.UTF8.GetBytes(EndNote))}</w:fldData>";
        var field = beside
            ? Begin(data) + Code(" ADDIN EN.CITE ") + Begin(data) + Code(" ADDIN EN.CITE.DATA ") + End() + Separate() + Run("[1]") + End()
            : Field(" ADDIN EN.CITE " + EndNote, "[1]");

        var document = new WordFile(Paragraph(Run("Owls hear ") + field + Run("."))).Read();
        var reference = Assert.Single(document.References);
        Assert.Equal(("[1]", "endnote-7"), Assert.Single(Citations(document)));
        Assert.Equal((WorkKind.Article, "Hearing in barn owls at night", "Journal of Owl Studies", "10.5555/owl.2015.3"), (reference.Kind, reference.Title, reference.Container, reference.Doi?.Text));
        Assert.Equal([new PersonName("Petrov", "Anna"), PersonName.Organisation("Owl Society")], reference.Authors);
        Assert.True(reference.Issn is { Ok: true });
    }

    [Fact]
    public void Word_cites_its_own_sources_by_tag()
    {
        const string sources = """
            <b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Pet15</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Petrov</b:Last><b:First>Anna</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Hearing in barn owls at night</b:Title><b:JournalName>Journal of Owl Studies</b:JournalName><b:Year>2015</b:Year><b:Volume>3</b:Volume></b:Source><b:Source><b:Tag>Owl20</b:Tag><b:SourceType>Book</b:SourceType><b:Author><b:Author><b:Corporate>Owl Society</b:Corporate></b:Author></b:Author><b:Title>Owls</b:Title><b:Year>2020</b:Year></b:Source></b:Sources>
            """;
        var body = Paragraph(Run("Owls hear ") + Field(" CITATION Pet15 \\l 1033  \\m Owl20 \\p 3 ", "(Petrov, 2015; Owl Society, 2020)") + Run(".")) + Paragraph("<w:fldSimple w:instr=\" CITATION Owl20 \\l 1033 \">" + Run("(Owl Society, 2020)") + "</w:fldSimple>");

        var document = new WordFile(body).Sources(sources).Read();
        Assert.Equal([("(Petrov, 2015; Owl Society, 2020)", "Pet15;Owl20"), ("(Owl Society, 2020)", "Owl20")], Citations(document));
        Assert.Equal([WorkKind.Article, WorkKind.Book], document.References.Select(reference => reference.Kind));
        Assert.True(document.References[1].Authors[0].IsOrganisation);
    }

    [Theory]
    [InlineData("ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{")]
    [InlineData("ADDIN EN.CITE <EndNote><Cite>")]
    [InlineData("ADDIN EN.CITE <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><EndNote>&e;</EndNote>")]
    [InlineData("CITATION Nobody")]
    public void A_damaged_field_leaves_its_text(string code)
    {
        var passage = Assert.Single(new WordFile(Paragraph(Run("Owls hear ") + Field(code, "[1]") + Run("."))).Read().Passages);

        Assert.Equal("Owls hear [1].", passage.Text);
        Assert.Empty(passage.Marks);
    }

    [Fact]
    public void Links_into_the_list_are_citations_and_a_range_of_two_links_is_one()
    {
        static string Cite(string anchor, string text) => $"<w:hyperlink w:anchor=\"{anchor}\">{Run(text)}</w:hyperlink>";
        var list = string.Concat(Enumerable.Range(1, 4).Select(number => Paragraph(Invariant($"<w:bookmarkStart w:id=\"{number}\" w:name=\"ref{number}\"/>") + Run(Invariant($"{number}. Adams B. The owls of valley number {number}. Feather Press; 2001.")) + Invariant($"<w:bookmarkEnd w:id=\"{number}\"/>"))));
        var body = Paragraph(Run("Owls [") + Cite("ref1", "1") + Run("–") + Cite("ref3", "3") + Run("] fly [") + Field("REF ref4 \\r \\h", "4") + Run("], see ") + Cite("fig", "Figure 1")) + Text("References") + list;

        var document = new WordFile(body).Read();
        Assert.Equal([("[1–3]", "1;2;3"), ("[4]", "4")], Citations(document));
    }

    private static IEnumerable<(string Marker, string? Keys)> Citations(Document document) =>
        document.Passages.SelectMany(passage => passage.Marks.Where(mark => mark.Kind is MarkKind.Citation).Select(mark => (mark.Span.In(passage.Text), mark.Target)));
}
