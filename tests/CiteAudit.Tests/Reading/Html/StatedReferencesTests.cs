using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Html;

public sealed class StatedReferencesTests
{
    private const string Bib = "@article{owl, title={Hearing}, author={Owl, Anna}, year={2010}}\n@book{kite, title={Patience}}\n@book{finch, title={Ears}}\n";

    private const string Head = """
        <meta name="citation_reference" content="citation_title=Hearing in owls; citation_author=A. Owl; citation_author=B. Kite; citation_journal_title=J Inv Orn; citation_volume=1; citation_firstpage=3; citation_lastpage=9; citation_publication_date=2010/05; citation_doi=10.5555/owl.1">
        <meta name="citation_reference" content="citation_title=Patience;citation_author=C Finch, D Heron;citation_publisher=Barn Press;citation_year=2012">
        <meta name="citation_reference" content="Heron D. Mice. J Inv Orn 2016;4:1-2.">
        """;

    [Fact]
    public void References_that_a_journal_tells_indexes_stand_in_for_a_list_that_the_page_does_not_print()
    {
        var document = Reads.Text($"<html><head>{Head}</head><body><p>Owls hear [1, 3].</p></body></html>", "a.html");

        var first = document.References[0];
        Assert.Equal(("Hearing in owls", "J Inv Orn", "1", "3-9", "2010", "10.5555/owl.1"), (first.Title, first.Container, first.Volume, first.Pages?.Text, first.Issued?.Text, first.Doi?.Text));
        Assert.Equal([("Owl", 2), ("Finch", 2), ("", 0)], document.References.Select(reference => (reference.Authors.Count > 0 ? reference.Authors[0].Family : "", reference.Authors.Count)));
        Assert.Equal("Heron D. Mice. J Inv Orn 2016;4:1-2.", document.References[2].Raw);
    }

    [Fact]
    public void A_list_that_the_page_prints_says_more() =>
        Assert.Empty(Reads.Text($"<html><head>{Head}</head><body><p>Owls hear [1].</p><h2>References</h2><ol><li id=\"a\">Owl A. Hearing. J Inv Orn. 2010;1:1-9.</li></ol></body></html>", "a.html").References);

    [Theory]
    [InlineData("<d-bibliography src=\"refs.bib\"></d-bibliography>", "d-cite key")]
    [InlineData("<d-bibliography><script type=\"text/bibtex\">" + Bib + "</script></d-bibliography>", "d-cite key")]
    [InlineData("<script type=\"text/bibliography\">" + Bib + "</script>", "dt-cite key")]
    [InlineData("<d-bibliography src=\"refs.bib\"></d-bibliography>", "d-cite bibtex-key")]
    public void A_Distill_page_as_written_has_the_works_that_it_cites(string bibliography, string cite)
    {
        var name = cite.Split(' ')[0];
        var text = $"<!DOCTYPE html><html><body><p>Owls wait <{cite}=\"kite\"></{name}> and hear <{cite}=\"owl, kite\"></{name}>.</p>{bibliography}</body></html>";
        var source = new Source("a.html", Encoding.UTF8.GetBytes(text)) { Beside = path => path == "refs.bib" ? new Source(path, Encoding.UTF8.GetBytes(Bib)) : null };

        Assert.True(DocumentReader.TryRead(source, out var document, out _));
        Assert.Equal([("1", "Patience"), ("2", "Hearing")], document.References.Select(reference => (reference.Label!, reference.Title!)));
        Assert.Equal("Owls wait [1] and hear [1, 2].", document.Passages[0].Text);
        Assert.Equal(["[1] -> kite", "[1, 2] -> owl;kite"], Reads.Citations(document));
    }
}
