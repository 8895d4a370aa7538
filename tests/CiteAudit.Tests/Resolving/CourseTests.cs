using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Tests.Resolving;

public sealed class CourseTests
{
    private const string Crossref = "https://api.crossref.org";
    private const string Record =
        """{ "message": { "DOI": "10.5555/owls.7", "type": "journal-article", "title": ["Hearing in owls of the snow"], "author": [{ "family": "Petrov", "given": "Galina" }], "issued": { "date-parts": [[2015]] }, "container-title": ["Acta Imaginaria"], "volume": "7" } }""";

    private const string Found =
        """{ "message": { "items": [{ "DOI": "10.5555/owls.7", "type": "journal-article", "title": ["Hearing in owls of the snow"], "author": [{ "family": "Petrov", "given": "Galina" }], "issued": { "date-parts": [[2015]] }, "container-title": ["Acta Imaginaria"], "volume": "7" }] } }""";

    private static readonly Reference Owls = Entry.Of("Hearing in owls of the snow", "Petrov, G.") with
    {
        Kind = WorkKind.Article,
        Container = "Acta Imaginaria",
        Volume = "7",
        Issued = PartialDate.Parse("2015"),
    };

    private readonly KnownAnswers known = new();

    [Fact]
    public async Task A_record_is_enriched_and_keeps_what_it_is()
    {
        known.With($"{Crossref}/works/10.5555/owls.7", Record)
            .With(
                "https://api.openalex.org/works/doi:10.5555/owls.7",
                """{ "id": "https://openalex.org/W1", "doi": "https://doi.org/10.5555/owls.7", "title": "Hearing in owls of the snow (wrong year)", "publication_year": 1999, "ids": { "pmid": "https://pubmed.ncbi.nlm.nih.gov/12345" }, "is_retracted": true, "abstract_inverted_index": { "hear": [1], "Owls": [0], "mice.": [2] }, "topics": [{ "display_name": "Bioacoustics", "score": 0.93 }] }""")
            .With("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=12345&", "PMID- 12345\nTI  - Hearing in owls of the snow.\nPT  - Journal Article\nPT  - Retracted Publication\n");

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.5555/owls.7") });

        Assert.Equal(Outcome.Confirmed, resolution.Outcome);
        Assert.Equal(("Crossref", "10.5555/owls.7", "Owls hear mice."), (resolution.Work?.Registry, resolution.Work?.Id, resolution.Work?.Abstract));
        Assert.Equal([new PartialDate(2015)], resolution.Work!.Dates);
        Assert.Equal([new TopicShare("Bioacoustics", 0.93)], resolution.Work.Topics);
        Assert.Equal(["Retraction Watch", "PubMed"], resolution.Work.Notices.Select(notice => notice.Source));
        Assert.Equal(AnswerState.Held, resolution.Answers.Single(answer => answer.Registry == "PubMed").State);
        Assert.Equal(resolution.Answers.Count, resolution.Answers.DistinctBy(answer => answer.Registry).Count());
    }

    [Fact]
    public async Task What_an_aggregator_says_under_another_title_is_left_out()
    {
        known.With($"{Crossref}/works/10.5555/owls.7", Record)
            .With(
                "https://api.openalex.org/works/doi:10.5555/owls.7",
                """{ "id": "https://openalex.org/W1", "title": "Fiscal policy after the crisis", "is_retracted": true, "topics": [{ "display_name": "Taxation", "score": 0.9 }] }""");

        var work = (await Resolve(Owls with { Doi = Doi.Parse("10.5555/owls.7") })).Work!;

        Assert.Empty(work.Topics);
        Assert.Empty(work.Notices);
    }

    [Fact]
    public async Task A_doi_that_leads_to_no_record_still_tells_its_journal_by_the_issn_it_carries()
    {
        known.With("https://api.openalex.org/sources/issn:1674-4802", """{ "display_name": "Annals of Owls", "issn": ["1674-4802"], "alternate_titles": ["Анналы сов"] }""");
        var entry = Owls with { Doi = Doi.Parse("10.3969/j.issn.1674-4802.2015.02.003") };

        var anatomy = (await Resolve(entry)).Anatomy!;

        Assert.Equal(("Annals of Owls (Анналы сов)", AnswerState.Held), (anatomy.Journal, anatomy.JournalAnswer?.State));
        Assert.Contains(new Comparison(FieldName.Container, "Acta Imaginaria", "Annals of Owls", Agreement.Different), anatomy.Comparisons);
    }

    [Theory]
    [InlineData("""{ "display_name": "Annals of Owls", "issn": ["0036-8075"] }""")]
    [InlineData("""{ "display_name": "", "issn": ["1674-4802"] }""")]
    [InlineData("<html>Just a moment</html>")]
    public async Task An_answer_about_another_number_or_none_names_no_journal(string body)
    {
        known.With("https://api.openalex.org/sources/issn:1674-4802", body);

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.3969/j.issn.1674-4802.2015.02.003") });

        Assert.Equal((null, AnswerState.CouldNotAnswer), (resolution.Anatomy!.Journal, resolution.Anatomy.JournalAnswer?.State));
        Assert.DoesNotContain(resolution.Anatomy.Comparisons, comparison => comparison.Field == FieldName.Container);
    }

    [Fact]
    public async Task Nobody_asks_for_the_journal_of_a_work_that_was_found()
    {
        known.With($"{Crossref}/works/10.3969/j.issn.1674-4802.2015.02.003", Record);

        await Resolve(Owls with { Doi = Doi.Parse("10.3969/j.issn.1674-4802.2015.02.003") });

        Assert.DoesNotContain(known.Asked, request => request.Path.StartsWith("/sources/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_doi_the_work_is_searched_for_and_words_are_said_to_be_told()
    {
        known.With($"{Crossref}/works?query.bibliographic=", Found);

        var resolution = await Resolve(Owls);

        Assert.Equal((Outcome.Confirmed, "10.5555/owls.7"), (resolution.Outcome, resolution.Work?.Id));
        var search = Assert.Single(known.Asked, request => request.Discloses == Disclosure.Words);
        Assert.True(search.IsList);
        Assert.DoesNotContain(resolution.Answers, answer => answer.Registry == "Europe PMC");
    }

    [Theory]
    [InlineData("Hearing in owls of the night", "Petrov, G.", "2015")]
    [InlineData("Hearing in owls of the snow", "Okafor, B.", "2015")]
    [InlineData("Hearing in owls of the snow", "Petrov, G.", "2009")]
    public async Task A_search_never_leads_to_another_work(string title, string author, string year)
    {
        known.With($"{Crossref}/works?query.bibliographic=", Found).With("https://api.openalex.org/works?filter", """{ "results": [] }""");

        var resolution = await Resolve(Owls with { Title = title, Authors = [Entry.Name(author)], Issued = PartialDate.Parse(year) });

        Assert.True(resolution.Outcome is Outcome.CouldNotCheck or Outcome.NotConfirmed, resolution.Outcome.ToString());
        Assert.Null(resolution.Work);
    }

    [Fact]
    public async Task Two_that_do_not_hold_it_leave_an_article_unconfirmed()
    {
        NothingFound();

        var resolution = await Resolve(Owls);

        Assert.Equal(Outcome.NotConfirmed, resolution.Outcome);
        Assert.Equal("Crossref and OpenAlex hold no work of this title, first author and year.", resolution.Reason);
    }

    [Theory]
    [InlineData("OpenAlex", "https://api.openalex.org/works?filter", 429)]
    [InlineData("Crossref", "https://api.crossref.org/works?query", 504)]
    [InlineData("Europe PMC", "https://www.ebi.ac.uk/europepmc", 500)]
    public async Task One_that_could_not_answer_leaves_it_open(string registry, string address, int status)
    {
        known.With(address, "<html>", status);
        NothingFound();

        var resolution = await Resolve(Owls);

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.StartsWith($"{registry} could not answer: ", resolution.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_not_asked_leaves_it_open()
    {
        known.With($"{Crossref}/works?query", """{ "message": { "items": [] } }""");

        var resolution = await Resolve(Owls);

        Assert.Equal((Outcome.CouldNotCheck, "OpenAlex was not searched: no answer is known."), (resolution.Outcome, resolution.Reason));
    }

    [Theory]
    [InlineData(WorkKind.Thesis)]
    [InlineData(WorkKind.Book)]
    [InlineData(WorkKind.Chapter)]
    [InlineData(WorkKind.Report)]
    [InlineData(WorkKind.Standard)]
    [InlineData(WorkKind.WebPage)]
    [InlineData(WorkKind.Film)]
    [InlineData(WorkKind.News)]
    public async Task What_registries_need_not_hold_stays_open(WorkKind kind)
    {
        NothingFound();

        Assert.Equal(Outcome.CouldNotCheck, (await Resolve(Owls with { Kind = kind })).Outcome);
    }

    [Fact]
    public async Task Old_damaged_and_national_works_stay_open()
    {
        NothingFound();
        Reference[] references =
        [
            Owls with { Issued = PartialDate.Parse("1974") },
            Owls with { Issued = null },
            Owls with { Authors = [] },
            Owls with { Damage = ["two columns ran into each other"] },
            Owls with { Confidence = 0.2 },
            Owls with { Title = "雪地猫头鹰的听觉研究" },
            Owls with { Kind = WorkKind.Unknown, Container = null },
            Owls with { Title = "Owls" },
        ];

        foreach (var reference in references)
            Assert.Equal(Outcome.CouldNotCheck, (await Resolve(reference)).Outcome);
    }

    [Fact]
    public async Task A_doi_nobody_registered_is_a_difference_when_the_work_is_found()
    {
        known.With("https://doi.org/api/handles/10.5555/owls.8", """{ "responseCode": 100 }""", 404)
            .With($"{Crossref}/works/10.5555/owls.8", "Resource not found.", 404)
            .With($"{Crossref}/works?query", Found);

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.5555/owls.8") });

        Assert.Equal((Outcome.Differs, "10.5555/owls.8 is not registered; Crossref holds the work as 10.5555/owls.7."), (resolution.Outcome, resolution.Reason));
        Assert.Equal("10.5555/owls.7", Assert.Single(resolution.Comparisons, comparison => comparison.Field == FieldName.Doi).Recorded);
    }

    [Fact]
    public async Task A_doi_nobody_registered_is_unconfirmed_when_it_is_not()
    {
        known.With("https://doi.org/api/handles/10.5555/owls.8", """{ "responseCode": 100 }""", 404).With($"{Crossref}/works/10.5555/owls.8", "Resource not found.", 404);
        NothingFound();

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.5555/owls.8") });

        Assert.Equal((Outcome.NotConfirmed, "doi.org says that 10.5555/owls.8 is not registered."), (resolution.Outcome, resolution.Reason));
    }

    [Theory]
    [InlineData(500, "10.5555/owls.1", Outcome.CouldNotCheck)]
    [InlineData(500, "10.5555/owls.7", Outcome.Confirmed)]
    public async Task A_work_found_by_its_words_says_nothing_of_a_doi_that_nobody_could_look_up(int status, string doi, Outcome outcome)
    {
        known.With("https://doi.org/", "", status).With($"{Crossref}/works/10.", "", status).With($"{Crossref}/works?query", Found);

        var resolution = await Resolve(Owls with { Doi = Doi.Parse(doi) });

        Assert.Equal(outcome, resolution.Outcome);
        if (outcome == Outcome.CouldNotCheck)
            Assert.Equal("Crossref holds a work as described, as 10.5555/owls.7, but where 10.5555/owls.1 leads could not be learnt: Crossref could not answer, it was out of order (status 500).", resolution.Reason);
    }

    [Fact]
    public async Task A_search_that_is_not_found_is_no_search_that_finds_nothing()
    {
        known.With($"{Crossref}/works?query", "<html>", 404).With("https://api.openalex.org/works?filter", """{ "results": [] }""");

        var resolution = await Resolve(Owls);

        Assert.Equal((Outcome.CouldNotCheck, "Crossref could not answer: its lists are not where they should be (status 404)."), (resolution.Outcome, resolution.Reason));
    }

    [Fact]
    public async Task The_dois_of_a_manuscript_are_asked_about_at_once_and_the_missing_one_by_one()
    {
        known.With($"{Crossref}/works?filter=", Found).With($"{Crossref}/works/10.5555/owls.9", "Resource not found.", 404);
        string[] dois = ["10.5555/owls.7", "10.5555/owls.9", "10.5555/a,b", "10.5555/owls.7", "10.5555/owls.10"];

        // Three are asked about at once; a comma would end the filter.
        var resolutions = await Resolver.Asking(known.AskAsync).ResolveAllAsync([.. dois.Select(doi => Owls with { Key = doi, Doi = Doi.Parse(doi) })], TestContext.Current.CancellationToken);

        var batch = Assert.Single(known.Asked, request => request.Path.Contains("filter=doi", StringComparison.Ordinal));
        Assert.Equal((true, Disclosure.Identifier), (batch.IsList, batch.Discloses));
        Assert.DoesNotContain("a%2Cb", batch.Path.Split("&select")[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(dois, resolutions.Select(resolution => resolution.ReferenceKey));
        Assert.Equal(Outcome.Confirmed, resolutions[0].Outcome);
        Assert.DoesNotContain(known.Asked, request => request.Path == "/works/10.5555/owls.7");
        Assert.Contains(known.Asked, request => request.Path == "/works/10.5555/owls.9");
    }

    [Fact]
    public async Task Agencies_that_are_not_asked_themselves_are_asked_through_the_resolver()
    {
        known.With($"{Crossref}/works/10.3969/x.1", "Resource not found.", 404)
            .With("https://doi.org/api/handles/10.3969/x.1", """{ "responseCode": 1 }""")
            .With("https://doi.org/ra/10.3969", """[{ "DOI": "10.3969", "RA": "ISTIC" }]""")
            .With("https://doi.org/10.3969/x.1", """{ "DOI": "10.3969/x.1", "type": "article-journal", "title": "Hearing in owls of the snow", "author": [{ "family": "Petrov" }], "container-title": "Acta Imaginaria", "issued": { "date-parts": [[2015]] }, "volume": "7" }""");

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.3969/x.1") });

        Assert.Equal((Outcome.Confirmed, "ISTIC"), (resolution.Outcome, resolution.Work?.Registry));
        Assert.Equal("application/vnd.citationstyles.csl+json", known.Asked.Single(request => request.Path == "/10.3969/x.1").Accept);
        Assert.DoesNotContain(resolution.Answers, answer => answer.Registry == "DataCite");
    }

    [Theory]
    [InlineData(200, "<!DOCTYPE html><html>the page of the work</html>")]
    [InlineData(404, "<html>")]
    [InlineData(406, "")]
    public async Task An_agency_without_such_records_says_nothing_against_the_doi(int status, string body)
    {
        known.With($"{Crossref}/works/10.13336/x.1", "Resource not found.", 404)
            .With("https://doi.org/api/handles/10.13336/x.1", """{ "responseCode": 1 }""")
            .With("https://doi.org/10.13336/x.1", body, status);

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.13336/x.1") });

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Contains("CNKI gives", resolution.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(known.Asked, request => request.Discloses == Disclosure.Words);
    }

    [Fact]
    public async Task A_version_on_a_doi_of_arxiv_is_no_unregistered_doi()
    {
        known.With($"{Crossref}/works/", "Resource not found.", 404)
            .With("https://doi.org/api/handles/10.48550/arxiv.2106.15928v2", """{ "responseCode": 100 }""", 404)
            .With("https://doi.org/api/handles/10.48550/arxiv.2106.15928", """{ "responseCode": 1 }""")
            .With("https://api.datacite.org/dois/10.48550/arxiv.2106.15928", """{ "data": { "attributes": { "doi": "10.48550/arxiv.2106.15928", "titles": [{ "title": "Hearing in owls of the snow" }], "creators": [{ "familyName": "Petrov" }] } } }""");

        var resolution = await Resolve(Owls with { Doi = Doi.Parse("10.48550/arXiv.2106.15928v2") });

        Assert.Equal((Outcome.Confirmed, "DataCite"), (resolution.Outcome, resolution.Work?.Registry));
    }

    [Fact]
    public async Task Identifiers_of_other_kinds_lead_to_their_registries()
    {
        known.With("https://api.datacite.org/dois/10.48550/arxiv.2106.15928", """{ "data": { "attributes": { "doi": "10.48550/arxiv.2106.15928", "titles": [{ "title": "Hearing in owls of the snow" }], "creators": [{ "familyName": "Petrov", "givenName": "Galina", "nameType": "Personal" }], "publicationYear": 2015, "types": { "resourceTypeGeneral": "Preprint" } } } }""")
            .With("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=777&", "PMID- 777\nTI  - Hearing in owls of the snow.\nFAU - Petrov, Galina\nDP  - 2015 Mar\n")
            .With("https://openlibrary.org/search.json?isbn=9780306406157", """{ "docs": [{ "key": "/works/OL1W", "title": "Hearing in owls of the snow", "author_name": ["Galina Petrov"], "publish_year": [2015, 2018] }] }""");
        var bare = Owls with { Container = null, Volume = null };

        var preprint = await Resolve(bare with { Arxiv = ArxivId.Parse("2106.15928v3") });
        var article = await Resolve(bare with { Pmid = Pmid.Parse("777") });
        var book = await Resolve(bare with { Kind = WorkKind.Book, Isbn = Isbn.Parse("978-0-306-40615-7") });
        var chapter = await Resolve(Owls with { Kind = WorkKind.Chapter, Isbn = Isbn.Parse("978-0-306-40615-7") });

        Assert.Equal(["DataCite", "PubMed", "Open Library"], new[] { preprint, article, book }.Select(resolution => resolution.Work?.Registry));
        Assert.All([preprint, article, book], resolution => Assert.Equal(Outcome.Confirmed, resolution.Outcome));
        Assert.Null(chapter.Work);
    }

    private void NothingFound() => known
        .With($"{Crossref}/works?query", """{ "message": { "items": [] } }""")
        .With("https://api.openalex.org/works?filter", """{ "results": [] }""");

    private async Task<Resolution> Resolve(Reference reference) =>
        await Resolver.Asking(known.AskAsync).ResolveAsync(reference, TestContext.Current.CancellationToken);
}
