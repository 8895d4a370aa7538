using System.Diagnostics;
using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    private const string Entries = """
        <h2>References</h2>
        <ol><li id="B1">Owl A. Hearing. J Inv Orn. 2010;1:1-9.</li><li id="B2">Kite B. Patience. J Inv Orn. 2012;2:3-7.</li>
        <li id="B3">Finch C. Ears. J Inv Orn. 2014;3:5-8.</li><li id="B4">Heron D. Mice. J Inv Orn. 2016;4:1-2.</li></ol>
        """;

    [Fact]
    public void A_page_by_Pandoc_gives_its_text_in_order_and_no_style_sheet()
    {
        var document = Reads.File("Html/Files/pandoc-numbered.html");

        Assert.Equal("Owls that hunt by ear", document.Title);
        Assert.Equal("en", document.Language);
        Assert.Equal([new PersonName("Owl", "Anna B."), new PersonName("de Kite", "Maria")], document.Authors);
        Assert.Equal("Barn owls find mice in the dark. We ask how they do it.", document.Abstract);
        Assert.Equal(["Owls that hunt by ear", "Abstract", "Introduction", "Methods", "References", "Notes"], Of(document, PassageKind.Heading));
        Assert.Equal(["an old barn,", "a new barn with CO2 sensors."], Of(document, PassageKind.ListItem).Take(2));
        Assert.Equal(["Barn | Nights", "Old | 12 [2]", "New | 9"], Of(document, PassageKind.Table));
        Assert.Equal(["Nights in each barn."], Of(document, PassageKind.Caption));
        Assert.Equal(["An owl is mostly patience."], Of(document, PassageKind.Quote));
        Assert.Equal(["Some owls have ears at one height, as others have shown [2]."], Of(document, PassageKind.Endnote));
        Assert.Contains(document.Passages, passage => passage.Text == "We watched Tyto alba for x2+1 nights in three barns:");
    }

    [Theory]
    [InlineData("Html/Files/pandoc-numbered.html", "[1–3] -> I. Petro; M. de Ki; R. Finch")]
    [InlineData("Html/Files/pandoc-author-year.html", "(Petrov and Sokol 2015; Kite 2012; Finch 2018) -> Petrov, ; Kite, Ma; Finch, R")]
    public void Links_lead_to_the_entries_that_parsing_makes(string path, string first) =>
        Assert.Equal(first, Reads.CitedEntries(Reads.File(path))[0]);

    [Fact]
    public void A_note_and_the_number_that_calls_it_share_a_label()
    {
        var document = Reads.File("Html/Files/pandoc-numbered.html");

        var call = document.Passages.SelectMany(passage => passage.Marks).Single(mark => mark.Kind == MarkKind.Note);
        Assert.Equal(call.Target, Assert.Single(document.Passages, passage => passage.Kind == PassageKind.Endnote).Label);
    }

    [Theory]
    [InlineData("""Mice <sup><a href="#B1">1</a>,<a href="#B3">3</a></sup>.""", "1,3 -> 1;3")]
    [InlineData("""Mice [<a href="#B1">1</a>–<a href="#B4">4</a>].""", "[1–4] -> 1;2;3;4")]
    [InlineData("""Mice <a href="#B2">[2], [3]</a>.""", "[2], [3] -> 2;3")]
    [InlineData("""Mice <a href="page.html#B2" title="Kite">2</a>.""", "2 -> 2")]
    [InlineData("""Mice <a href="#" data-rid="B2 B3">2, 3</a>.""", "2, 3 -> 2;3")]
    [InlineData("""Mice <cite>[<a href="#B2">2</a>]</cite>.""", "[2] -> 2")]
    [InlineData("""Mice <d-cite key="B1,B2"></d-cite>.""", "[1, 2] -> 1;2")]
    public void A_link_to_an_entry_is_a_citation(string paragraph, string expected) =>
        Assert.Equal([expected], Reads.Citations(Page($"<p>{paragraph}</p>{Entries}")));

    [Theory]
    [InlineData("""<div id="refs" class="references csl-bib-body"><div id="ref-owl" class="csl-entry">Owl, A. 2010. Hearing.</div></div>""", "ref-owl", "r1")]
    [InlineData("""<section role="doc-bibliography"><ul><li><span id="cit0003">Owl, A. 2010. Hearing.</span></li></ul></section>""", "cit0003", "r1")]
    [InlineData("""<h2>Literature cited</h2><p><a name="owl"></a>[7] Owl, A. 2010. Hearing.</p>""", "owl", "7")]
    [InlineData("""<table class="references"><tr id="r9"><td>9.</td><td>Owl, A. 2010. Hearing.</td></tr></table>""", "r9", "9")]
    [InlineData("""<dl class="bibliography"><dt id="bib.4">[4]</dt><dd>Owl, A. 2010. Hearing.</dd></dl>""", "bib.4", "4")]
    [InlineData("""<div><h3>References</h3><div class="ref" id="CR3"><span class="label">3</span><span>Owl, A. 2010. Hearing.</span> <a href="https://doi.org/x">CrossRef</a></div></div>""", "CR3", "3")]
    [InlineData("""<ol class="references" start="5"><li id="fn:5">Owl, A. 2010. Hearing. <a href="#back" class="reversefootnote">↩</a></li></ol>""", "fn:5", "5")]
    public void A_reference_list_is_known_by_its_role_its_names_or_its_heading(string list, string id, string key)
    {
        var document = Page($"""<p>Mice make noise <a href="#{id}">*</a>.</p>{list}""");

        Assert.Equal([$"* -> {key}"], Reads.Citations(document));
        Assert.Equal(["Owl, A. 2010. Hearing."], Of(document, PassageKind.ListItem));
        Assert.Contains(document.Passages, passage => passage.Kind == PassageKind.Heading);
    }

    [Fact]
    public void A_list_cited_by_name_has_no_numbers_though_its_element_would_count_it()
    {
        var document = Page("""<p>Mice (<a href="#x">Owl, 2010</a>).</p><ol class="references"><li id="x">Owl, A. 2010. Hearing.</li></ol>""");

        Assert.Null(document.Passages[^1].Label);
        Assert.Equal(["(Owl, 2010) -> r1"], Reads.Citations(document));
    }

    [Fact]
    public void The_entry_that_pops_up_over_a_citation_is_not_part_of_the_sentence()
    {
        var document = Page("<p>Mice (<span><b>Owl 2010</b><span class='pop'>Owl A. Hearing. J Inv Orn. 2010;1:1-9.</span></span>).</p>" + Entries);

        Assert.Equal("Mice (Owl 2010).", document.Passages[0].Text);
        Assert.Equal(["(Owl 2010) -> 1"], Reads.Citations(document));
    }

    [Theory]
    [InlineData("<nav><a href='/'>Home</a></nav>")]
    [InlineData("<header role='banner'>Journal of Owls</header>")]
    [InlineData("<footer>© Barn Press</footer>")]
    [InlineData("<aside>Related articles</aside>")]
    [InlineData("<div class='social-share'>Share</div>")]
    [InlineData("<div class='cookie'>We use cookies</div>")]
    [InlineData("<ul><li><a href='/a'>Home</a></li><li><a href='/b'>Issues</a></li><li><a href='/c'>About</a></li></ul>")]
    [InlineData("<script>var a = '<p>[1]</p>';</script><style>p{}</style><noscript>Turn it on</noscript>")]
    [InlineData("<p hidden>Secret</p><p style='display: none'>Secret</p>")]
    [InlineData("<button>Copy</button><template><p>Not yet</p></template>")]
    public void What_stands_around_the_article_is_left_out(string chrome) =>
        Assert.Equal(["Owls", "Owls hear a mouse under snow and under leaves."], Page($"{chrome}<h1>Owls</h1><p>Owls hear a mouse under snow and under leaves.</p>{chrome}").Passages.Select(passage => passage.Text));

    [Theory]
    [InlineData("hyphen\u00adation and zero\u200bwidth", "hyphenation and zerowidth")]
    [InlineData("one<br>two&nbsp;&amp;&nbsp;three", "one two & three")]
    [InlineData("for <math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding='application/x-tex'>x^2</annotation></semantics></math> nights", "for x2 nights")]
    [InlineData("for <span class='katex'><span class='katex-mathml'><math><mi>x</mi></math></span><span class='katex-html' aria-hidden='true'>x</span></span> nights", "for x nights")]
    [InlineData("for <span class='math inline'>\\(x\\)</span> nights", "for x nights")]
    [InlineData("he said <q>no</q>", "he said “no”")]
    public void Text_is_what_a_reader_sees(string markup, string expected) =>
        Assert.Equal(expected, Page($"<p>{markup}</p>").Passages[0].Text);

    [Fact]
    public void The_head_of_a_page_names_title_authors_and_language()
    {
        var document = Reads.Text(name: "a.html", text: """
            <!DOCTYPE html><html><head><title>Owls | Barn Press</title><meta name="citation_title" content="Owls that hunt"><meta name="citation_author" content="Owl, Anna">
            <meta name="citation_author" content="Bert van der Kite"><meta name="citation_language" content="pt-BR"></head><body><p>Owls hear.</p></body></html>
            """);

        Assert.Equal("Owls that hunt", document.Title);
        Assert.Equal([new PersonName("Owl", "Anna"), new PersonName("van der Kite", "Bert")], document.Authors);
        Assert.Equal("pt", document.Language);
    }

    [Fact]
    public void Passages_know_their_lines()
    {
        var document = Reads.Text(name: "a.html", text: "<!DOCTYPE html><html><body>\n<h1>Owls</h1>\n<p>Owls hear\na mouse.</p></body></html>");

        Assert.Equal(3, document.Passages[1].Location.Line);
        Assert.Equal(4, document.Passages[1].At("Owls hear a".Length).Line);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<math><mi>")]
    [InlineData("<p><i a=1><i a=2><i a=3><i a=4>")]
    public void A_page_made_to_wear_a_parser_out_is_refused_at_once(string unit)
    {
        var clock = Stopwatch.StartNew();

        var problem = Reads.Problem(name: "a.html", text: "<!DOCTYPE html><body>" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));

        Assert.DoesNotContain('\n', problem.ToString());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("<ol class=references><li id=a>Owl A 2010</li></ol>")]
    [InlineData("<h2>References</h2><p>Owl A 2010</p>")]
    [InlineData("<li>mouse</li>")]
    [InlineData("<a href=#B1>1</a>, ")]
    public void Time_grows_with_the_page_and_no_faster(string unit)
    {
        var clock = Stopwatch.StartNew();

        Page(string.Concat(Enumerable.Repeat(unit, 8000)) + "<p>Owls</p>");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static Document Page(string body) => Reads.Text(name: "a.html", text: $"<!DOCTYPE html><html><body>{body}</body></html>");

    private static IEnumerable<string> Of(Document document, PassageKind kind) => document.Passages.Where(passage => passage.Kind == kind).Select(passage => passage.Text);
}
