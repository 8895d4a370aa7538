using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Tests.Reading.Bibliographies;

public sealed class CslJsonItemTests
{
    [Fact]
    public void Every_field_has_its_place()
    {
        var entry = Read("""
            {"type":"chapter","title":"Owls <i>and</i> mice, p < 0.05","container-title":"Night birds","volume":3,"issue":"2","page":"1-9","edition":"2","publisher":"Feather Press","publisher-place":"Lyon","DOI":"10.5555/x","PMID":"123","ISBN":"978-0-306-40615-7 0-306-40615-2","ISSN":"1234-5679, 2434-561X","URL":"https://owls.example","editor":[{"family":"Roe"}]}
            """);

        Assert.Equal((WorkKind.Chapter, "Owls and mice, p < 0.05", "Night birds", "3", "2", "1-9"), (entry.Kind, entry.Title, entry.Container, entry.Volume, entry.Issue, entry.Pages));
        Assert.Equal(("2", "Feather Press", "Lyon", "10.5555/x", "123", "https://owls.example"), (entry.Edition, entry.Publisher, entry.Place, entry.Doi, entry.Pmid, entry.Url));
        Assert.Equal(("978-0-306-40615-7", "1234-5679", "Roe"), (entry.Isbn, entry.Issn, entry.Editors[0].Family));
    }

    [Theory]
    [InlineData("""{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"}""", "van Gogh, Vincent")]
    [InlineData("""{"family":"Humboldt","given":"Alexander","dropping-particle":"von"}""", "Humboldt, Alexander von")]
    [InlineData("""{"family":"Alembert","given":"Jean","non-dropping-particle":"d’"}""", "d’Alembert, Jean")]
    [InlineData("""{"family":"King","given":"M. L.","suffix":"Jr."}""", "King, M. L., Jr.")]
    [InlineData("""{"literal":"World Owl Organization"}""", "World Owl Organization")]
    public void Names_keep_their_particles_where_they_belong(string name, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($$"""{"author":[{{name}}]}""").Authors).ToString());

    [Fact]
    public void And_others_is_no_author()
    {
        var entry = Read("""{"author":[{"family":"Petrov","given":"A."},{"literal":"others"}]}""");

        Assert.Equal("Petrov", Assert.Single(entry.Authors).Family);
        Assert.True(entry.MoreAuthors);
    }

    [Theory]
    [InlineData("""{"date-parts":[[2020,3,1]]}""", "2020-03-01")]
    [InlineData("""{"date-parts":[["2020","3"]]}""", "2020-03")]
    [InlineData("""{"date-parts":[[2020,14]]}""", "2020")]
    [InlineData("""{"date-parts":[[2020],[2021]]}""", "2020")]
    [InlineData("""{"raw":"12 March 2020"}""", "2020")]
    [InlineData("""{"literal":"in press"}""", null)]
    [InlineData("\"2020-03\"", "2020-03")]
    [InlineData("2020", "2020")]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void Dates_come_in_parts_or_as_found(string date, string? expected) =>
        Assert.Equal(expected, Read($$"""{"issued":{{date}}}""").Issued);

    [Theory]
    [InlineData("""{"number":"arXiv:2106.15928"}""")]
    [InlineData("""{"archive":"arXiv","archive_location":"arXiv:2106.15928"}""")]
    [InlineData("""{"note":"Read twice.\narXiv:2106.15928 [cs]"}""")]
    public void A_preprint_number_is_found_wherever_managers_put_it(string item) =>
        Assert.Equal("2106.15928", ArxivId.Parse(Read(item).Arxiv ?? "").Value?.Value);

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"author":"Petrov","title":["Owls"],"volume":{},"issued":{"date-parts":[]}}""")]
    public void What_is_no_item_gives_what_can_be_read(string json) => Assert.Empty(Read(json).Authors);

    private static StructuredEntry Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return CslJsonItem.Read(document.RootElement, "key");
    }
}
