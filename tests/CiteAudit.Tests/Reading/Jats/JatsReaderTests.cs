using System.Diagnostics;
using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Jats;

public sealed class JatsReaderTests
{
    private const string Tagged = """
        <ref id="B1"><label>1.</label><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Owl</surname><given-names>A</given-names></name>
        <collab>Barn Group</collab><etal/></person-group><article-title>Hearing in <italic>Tyto</italic></article-title><source>J Inv Orn</source><year>2010</year><volume>1</volume><issue>2</issue>
        <fpage>3</fpage><lpage>9</lpage><pub-id pub-id-type="doi">10.5555/owl.1</pub-id><pub-id pub-id-type="pmid">123</pub-id></element-citation>
        <mixed-citation>1 Owl A, Barn Group et al. Hearing in Tyto. J Inv Orn. 2010;1(2):3-9.</mixed-citation></ref>
        <ref id="B2"><label>2</label><element-citation publication-type="book"><person-group person-group-type="author"><string-name><surname>Kite</surname>, <given-names>B</given-names></string-name></person-group>
        <person-group person-group-type="editor"><name><surname>Heron</surname></name></person-group><chapter-title>Patience</chapter-title><source>Owls</source><publisher-name>Barn Press</publisher-name>
        <publisher-loc>Hayfield</publisher-loc><year>2012</year></element-citation></ref>
        <ref id="B3"><label>3</label><element-citation publication-type="thesis"><name><surname>Finch</surname><given-names>C</given-names></name><source>Ears</source><year>2014</year></element-citation></ref>
        <ref id="B4"><label>4</label><element-citation publication-type="journal"><name><surname>Heron</surname></name><article-title>Mice</article-title><source>J</source><year>2016</year></element-citation>
        <element-citation publication-type="journal"><name><surname>Heron</surname></name><article-title>Voles</article-title><source>J</source><year>2017</year></element-citation></ref>
        """;

    [Fact]
    public void An_article_by_Pandoc_gives_its_text_in_order()
    {
        var document = Reads.File("Jats/Files/pandoc-tagged.xml");

        Assert.Equal("Owls that hunt by ear", document.Title);
        Assert.Equal([new PersonName("Owl", "Anna B."), new PersonName("de Kite", "Maria")], document.Authors);
        Assert.Equal("Barn owls find mice in the dark. We ask how they do it.", document.Abstract);
        Assert.Equal(["Owls that hunt by ear", "Abstract", "Introduction", "Methods"], Of(document, PassageKind.Heading));
        Assert.Equal(["1. an old barn,", "2. a new barn with CO2 sensors."], document.Passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(passage => $"{passage.Label} {passage.Text}"));
        Assert.Equal(["Barn | Nights", "Old | 12 (Kite 2012)", "New | 9"], Of(document, PassageKind.Table));
        Assert.Equal(["Nights in each barn."], Of(document, PassageKind.Caption));
        Assert.Equal(["An owl is mostly patience."], Of(document, PassageKind.Quote));
        Assert.Equal(["Some owls have ears at one height, as others have shown (Kite 2012)."], Of(document, PassageKind.Footnote));
    }

    [Theory]
    [InlineData("Jats/Files/pandoc-tagged.xml", "(Petrov and Sokol 2015; Kite 2012; Finch 2018) -> Petrov, ; Kite, Ma; Finch, R", 4)]
    [InlineData("Jats/Files/pandoc-printed.xml", "[1–3] -> I. Petro; M. de Ki; R. Finch", 0)]
    public void Links_lead_to_entries_whether_they_are_tagged_or_only_printed(string path, string first, int stated)
    {
        var document = Reads.File(path);

        Assert.Equal(stated, document.References.Count);
        Assert.Equal(first, Reads.CitedEntries(document)[0]);
    }

    [Fact]
    public void Tagged_fields_become_fields_and_the_printed_entry_its_text()
    {
        var entry = Article("<p>Owls.</p>").References[0];

        Assert.Equal(("B1", "1", WorkKind.Article), (entry.Key, entry.Label, entry.Kind));
        Assert.Equal([new PersonName("Owl", "A"), PersonName.Organisation("Barn Group")], entry.Authors);
        Assert.True(entry.MoreAuthors);
        Assert.Equal(("Hearing in Tyto", "J Inv Orn", "1", "2", "3-9"), (entry.Title, entry.Container, entry.Volume, entry.Issue, entry.Pages?.Text));
        Assert.Equal(("10.5555/owl.1", 123, 2010), (entry.Doi?.Value?.Value, entry.Pmid?.Value?.Value, entry.Issued?.Value?.Year));
        Assert.Equal("Owl A, Barn Group et al. Hearing in Tyto. J Inv Orn. 2010;1(2):3-9.", entry.Raw);
    }

    [Fact]
    public void A_chapter_stands_in_its_book_and_a_whole_work_in_nothing()
    {
        var references = Article("<p>Owls.</p>").References;

        Assert.Equal((WorkKind.Chapter, "Patience", "Owls", "Barn Press", "Hayfield"), (references[1].Kind, references[1].Title, references[1].Container, references[1].Publisher, references[1].Place));
        Assert.Equal([new PersonName("Heron")], references[1].Editors);
        Assert.Equal((WorkKind.Thesis, "Ears", null), (references[2].Kind, references[2].Title, references[2].Container));
    }

    [Theory]
    [InlineData("""<xref ref-type="bibr" rid="B1">1</xref>""", "1 -> B1")]
    [InlineData("""<xref ref-type="bibr" rid="B1 B2">1, 2</xref>""", "1, 2 -> B1;B2")]
    [InlineData("""[<xref ref-type="bibr" rid="B1">1</xref>–<xref ref-type="bibr" rid="B3">3</xref>]""", "[1–3] -> B1;B2;B3")]
    [InlineData("""<xref ref-type="bibr" rid="B1"><sup>1</sup></xref><sup>,</sup><xref ref-type="bibr" rid="B3"><sup>3</sup></xref>""", "1,3 -> B1;B3")]
    [InlineData("""<xref rid="B2">Kite</xref>""", "Kite -> B2")]
    [InlineData("""[<xref ref-type="bibr" rid="B2"/>]""", "[2] -> B2")]
    [InlineData("""<xref ref-type="bibr" rid="B4">4</xref>""", "4 -> B4;B4-2")]
    [InlineData("""<xref ref-type="bibr" rid="B9">9</xref>""", "9 -> B9")]
    public void A_cross_reference_to_an_entry_is_a_citation(string xref, string expected) =>
        Assert.Equal([expected], Reads.Citations(Article($"<p>Owls hear {xref}.</p>")));

    [Fact]
    public void Captions_tables_notes_and_lists_inside_a_paragraph_follow_it()
    {
        var document = Article("""
            <sec><title>Results</title><p>Owls<xref ref-type="fn" rid="f1">a</xref> hear<fn id="f1"><label>a</label><p>Not all.</p></fn> well.
            <table-wrap><label>Table 1</label><caption><title>Barns</title><p>By age.</p></caption><table><tr><th>Barn</th><th>Mice</th></tr></table></table-wrap></p></sec>
            """);

        Assert.Equal(["Results", "Owlsa hear well.", "Not all.", "Table 1. Barns By age.", "Barn | Mice"], document.Passages.Select(passage => passage.Text));
        Assert.Equal("a", Assert.Single(document.Passages[1].Marks, mark => mark.Kind == MarkKind.Note).Target);
        Assert.Equal("a", document.Passages[2].Label);
    }

    [Fact]
    public void Entities_that_the_document_type_would_declare_are_read() =>
        Assert.Equal("α–β é", Article("<p>&alpha;&ndash;&beta; &eacute;</p>").Passages[0].Text);

    [Theory]
    [InlineData("""<!DOCTYPE article [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><article><body><p>&c;</p></body></article>""", "line 1: its XML is broken")]
    [InlineData("""<!DOCTYPE article [<!ENTITY a SYSTEM "file:///etc/passwd">]><article><body><p>&a;</p></body></article>""", "line 1: its XML is broken")]
    [InlineData("<article><body><p>Owls", "its XML is broken")]
    [InlineData("<?xml version='1.0'?><project><a/></project>", "an XML file")]
    public void What_cannot_be_read_is_one_line_that_says_where_and_why(string text, string expected)
    {
        var clock = Stopwatch.StartNew();

        var problem = Reads.Problem(name: "a.xml", text: text).ToString();

        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
        Assert.DoesNotContain("root:", problem, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("<pmc-articleset>", "</pmc-articleset>")]
    [InlineData("<?xml version=\"1.0\"?>\n<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><GetRecord><record><metadata>", "</metadata></record></GetRecord></OAI-PMH>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE pmc-articleset PUBLIC \"-//NLM//DTD ARTICLE SET 2.0//EN\" \"set.dtd\"><pmc-articleset>", "</pmc-articleset>")]
    public void An_article_in_an_envelope_is_read(string opening, string closing)
    {
        var document = Reads.Text($"{opening}<article><body><p>Owls hear <xref ref-type=\"bibr\" rid=\"B1\">1</xref>.</p></body><back><ref-list>{Tagged}</ref-list></back></article>{closing}", "a.xml");

        Assert.Equal((SourceFormat.Jats, "Owls hear 1."), (document.Format, document.Passages[0].Text));
        Assert.Equal(5, document.References.Count);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Of_several_articles_the_first_is_read_and_the_others_are_told_of()
    {
        var document = Reads.Text("<pmc-articleset><article><body><p>Owls.</p></body></article><article><body><p>Kites.</p></body></article></pmc-articleset>", "a.xml");

        Assert.Equal("Owls.", document.Only().Text);
        Assert.Equal("a.xml holds 2 articles, of which the first is read; save the others in files of their own.", Assert.Single(document.Notes));
    }

    [Theory]
    [InlineData("sub-article")]
    [InlineData("response")]
    public void A_translation_or_a_reply_is_not_the_article(string name)
    {
        var document = Reads.Text($"<article><body><p>Owls hear.</p></body><back><ref-list><ref id=\"B1\"><mixed-citation>Owl A. Hearing. J Inv Orn. 2010;1:1-9.</mixed-citation></ref></ref-list></back><{name} id=\"s1\"><front-stub/><body><p>Corujas ouvem.</p></body><back><ref-list><ref id=\"S1\"><mixed-citation>Kite B. Patience. 2012.</mixed-citation></ref></ref-list></back></{name}></article>", "a.xml");

        Assert.DoesNotContain(document.Passages, passage => passage.Text.Contains("Corujas", StringComparison.Ordinal) || passage.Text.Contains("Kite", StringComparison.Ordinal));
        Assert.Contains(document.Passages, passage => passage.Text.Contains("Owl A.", StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var problem = Reads.Problem(name: "a.xml", text: "<article><body>" + string.Concat(Enumerable.Repeat("<sec>", 100_000)));

        Assert.Contains("nested too deep", problem.What, StringComparison.Ordinal);
    }

    private static Document Article(string body) =>
        Reads.Text(name: "a.xml", text: $"<article xml:lang=\"en\"><body>{body}</body><back><ref-list>{Tagged}</ref-list></back></article>");

    private static IEnumerable<string> Of(Document document, PassageKind kind) => document.Passages.Where(passage => passage.Kind == kind).Select(passage => passage.Text);
}
