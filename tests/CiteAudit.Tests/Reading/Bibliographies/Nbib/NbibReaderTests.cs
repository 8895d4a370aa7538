using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Bibliographies.Nbib;

public sealed class NbibReaderTests
{
    private const string Export = """
        PMID- 12345678
        OWN - NLM
        IS  - 1234-5679 (Electronic)
        VI  - 12
        IP  - 3
        DP  - 2015 Mar-Apr
        TI  - Rain gardens in narrow
              streets.
        PG  - 101-19
        LID - 10.5555/jih.2015.101 [doi]
        FAU - Abel, Rita B
        AU  - Abel RB
        CN  - The Garden Group
        PT  - Journal Article
        JT  - Journal of invented hydrology
        TA  - J Inv Hydrol

        PMID- 23456789
        AU  - Moss T
        TI  - A second title.
        DP  - 2016
        PT  - Editorial
        """;

    [Fact]
    public void A_record_keeps_its_fields()
    {
        var article = Read()[0];

        Assert.Equal(("12345678", "12345678", WorkKind.Article), (article.Key, article.Pmid?.Text, article.Kind));
        Assert.Equal("Rain gardens in narrow streets", article.Title);
        Assert.Equal([new PersonName("Abel", "Rita B"), PersonName.Organisation("The Garden Group")], article.Authors);
        Assert.Equal(("Journal of invented hydrology", "12", "3"), (article.Container, article.Volume, article.Issue));
        Assert.Equal(new PageRange("101", "119"), article.Pages?.Value);
        Assert.Equal(new PartialDate(2015, 3), article.Issued?.Value);
        Assert.Equal("10.5555/jih.2015.101", article.Doi?.Text);
        Assert.Equal("1234-5679", article.Issn?.Text);
    }

    [Fact]
    public void Short_names_serve_where_there_are_no_full_ones()
    {
        var editorial = Read()[1];

        Assert.Equal([new PersonName("Moss", "T")], editorial.Authors);
        Assert.Equal((WorkKind.Editorial, 18), (editorial.Kind, editorial.Location.Line));
    }

    private static IReadOnlyList<Reference> Read()
    {
        Assert.True(DocumentReader.TryRead(new Source("pubmed.nbib", Encoding.UTF8.GetBytes(Export)), out var document, out var problem), problem?.ToString());
        return document.References;
    }
}
