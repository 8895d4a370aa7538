using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

/// <summary>Shapes that genuine answers have, in records of our own.</summary>
public sealed class RecordShapesTests
{
    private static readonly string[] Odd = ["{}", "[]", "null", "1", "\"x\"", """{ "id": 1 }""", """{ "id": "x", "doi": [], "titles": "x", "creators": {}, "types": [], "dates": 3 }"""];

    public static TheoryData<string> OddRecords => [.. Odd];

    [Theory]
    [MemberData(nameof(OddRecords))]
    public void Records_that_are_none_are_no_works_and_no_faults(string json)
    {
        var record = JsonText.Parse(json)!.Value;

        _ = OpenAlexWork.From(record);
        _ = DataCiteWork.From(record);
        _ = CslWork.From(record, "an agency");
        _ = EuropePmcWork.From(record);
        _ = SemanticScholarWork.From(record);
        _ = PubMedSummaries.In(record)?.ToList();
        _ = OpenLibraryBook.In(record)?.ToList();
        Assert.Null(CrossrefList.In(record));
    }

    [Theory]
    [InlineData("Petrov, Galina", "Petrov", "Galina")]
    [InlineData("Galina Ivanovna Petrov", "Petrov", "Galina Ivanovna")]
    [InlineData("Petrov GI", "Petrov", "GI")]
    [InlineData("van der Berg AB", "van der Berg", "AB")]
    [InlineData("Petrov", "Petrov", null)]
    [InlineData("Martin King Jr.", "King", "Martin")]
    [InlineData("李 明", "明", "李")]
    public void A_name_in_one_piece_is_taken_apart(string text, string family, string? given)
    {
        var name = SpelledName.Of(text)!.Value;

        Assert.Equal((family, given, false), (name.Family, name.Given, name.IsOrganisation));
    }

    [Fact]
    public void A_name_of_many_words_is_a_group() =>
        Assert.True(SpelledName.Of("The Study Group on Hearing in Birds of the North")!.Value.IsOrganisation);

    [Fact]
    public void Records_of_datacite_differ_in_where_things_stand()
    {
        var work = DataCiteWork.From(JsonText.Parse(
            """
            { "attributes": { "doi": "10.48550/ARXIV.2106.15928", "publisher": { "name": "arXiv" }, "publicationYear": 2021,
              "titles": [{ "title": "Hearing in owls" }, { "title": "a review", "titleType": "Subtitle" }, { "title": "Hören der Eulen", "titleType": "TranslatedTitle" }],
              "creators": [{ "name": "Petrov, Galina" }, { "name": "Owl Society", "nameType": "Organizational" }, "nonsense"],
              "types": { "resourceTypeGeneral": "Preprint" }, "dates": [{ "date": "2021-06-30T10:00:00Z", "dateType": "Submitted" }, { "date": "2024-01-01", "dateType": "Updated" }],
              "relatedItems": [{ "relationType": "IsPublishedIn", "titles": [{ "title": "Acta Imaginaria" }], "volume": "7", "firstPage": "1", "lastPage": "9" }],
              "relatedIdentifiers": ["nonsense", { "relationType": "IsVersionOf", "relatedIdentifier": "10.5555/OWLS.7", "relatedIdentifierType": "DOI" }] } }
            """)!.Value)!;

        Assert.Equal(["Hearing in owls: a review", "Hearing in owls", "Hören der Eulen"], work.Titles);
        Assert.Equal([new PersonName("Petrov", "Galina"), PersonName.Organisation("Owl Society")], work.Authors);
        Assert.Equal((WorkKind.Preprint, "arXiv", "7", "1-9", "Acta Imaginaria"), (work.Kind, work.Publisher, work.Volume, work.Pages, work.Containers[0]));
        Assert.Equal([new PartialDate(2021), new PartialDate(2021, 6, 30)], work.Dates);
        Assert.Equal(new WorkVersion(WorkVersionKind.Published, Doi.Parse("10.5555/owls.7").Value!.Value, "DataCite"), Assert.Single(work.Versions));
    }

    [Fact]
    public void Crossref_names_preprints_and_versions_in_three_ways()
    {
        var work = CrossrefWork.From(JsonText.Parse(
            """
            { "DOI": "10.5555/owls.7", "relation": { "has-preprint": [{ "id-type": "doi", "id": "10.5555/PRE.1" }, { "id-type": "uri", "id": "https://example.org" }], "is-preprint-of": [{ "id-type": "doi", "id": "10.5555/owls.7" }] },
              "updated-by": [{ "DOI": "10.5555/owls.7.v2", "type": "new_version" }] }
            """)!.Value)!;

        Assert.Equal([WorkVersionKind.Preprint, WorkVersionKind.Newer], work.Versions.Select(version => version.Kind));
    }

    [Fact]
    public void A_feed_of_arxiv_names_the_published_version()
    {
        const string Entry = """
            <entry><id>http://arxiv.org/abs/2106.15928v2</id><updated>2022-02-01T00:00:00Z</updated><published>2021-06-30T10:00:00Z</published>
            <title>Hearing in owls:
              a review</title><summary> Owls hear. </summary><author><name>Galina Petrov</name></author><arxiv:doi>10.5555/owls.7</arxiv:doi></entry>
            """;

        var work = Assert.Single(ArxivFeed.Entries(Feed(Entry))!);

        Assert.Equal(("2106.15928", "Hearing in owls: a review", "Owls hear.", "Petrov"), (work.Id, work.Titles[0], work.Abstract, work.Authors[0].Family));
        Assert.Equal([2021, 2022], work.Dates.Select(date => date.Year));
        Assert.Equal("10.5555/owls.7", Assert.Single(work.Versions).Doi.Value);
        Assert.Empty(ArxivFeed.Entries(Feed("<entry><id>http://arxiv.org/api/errors#incorrect_id</id><title>Error</title></entry>"))!);
        Assert.Null(ArxivFeed.Entries("<html>"));
        Assert.Null(ArxivFeed.Entries("<!DOCTYPE x [<!ENTITY a \"b\">]><feed xmlns=\"http://www.w3.org/2005/Atom\">&a;</feed>"));
    }

    [Theory]
    [InlineData("1998 Feb 28", 1998, 2, 28)]
    [InlineData("2016 Nov-Dec", 2016, 11, 0)]
    [InlineData("2004 Spring", 2004, 0, 0)]
    [InlineData("20130531", 2013, 5, 31)]
    [InlineData("1998/02/28 00:00", 1998, 2, 28)]
    [InlineData("2013", 2013, 0, 0)]
    [InlineData("2013 Feb 31", 2013, 2, 0)]
    public void Dates_of_pubmed_are_read(string text, int year, int month, int day) =>
        Assert.Equal(new PartialDate(year, month, day), PubMedDate.Of(text));

    [Theory]
    [InlineData("", AnswerState.NotHeld)]
    [InlineData("id: 99999999 Error occurred: The following PMID is not available: 99999999", AnswerState.NotHeld)]
    [InlineData("""{"error":"API rate limit exceeded","count":"4"}""", AnswerState.CouldNotAnswer)]
    [InlineData("<html>down for maintenance</html>", AnswerState.CouldNotAnswer)]
    [InlineData("PMID- 8\nTI  - Another work.\n", AnswerState.CouldNotAnswer)]
    public async Task Only_nothing_means_that_pubmed_does_not_hold_a_number(string body, AnswerState state)
    {
        var known = new KnownAnswers().With("https://eutils.ncbi.nlm.nih.gov/", body);

        var reply = await PubMed.FetchAsync(known.AskAsync, "https://eutils.ncbi.nlm.nih.gov", new Pmid(7), TestContext.Current.CancellationToken);

        Assert.Equal(state, reply.Answer.State);
    }

    private static string Feed(string entry) =>
        $"<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:arxiv=\"http://arxiv.org/schemas/atom\">{entry}</feed>";
}
