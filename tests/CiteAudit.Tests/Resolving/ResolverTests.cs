using CiteAudit.Model;
using CiteAudit.Resolving;

namespace CiteAudit.Tests.Resolving;

public sealed class ResolverTests : IDisposable
{
    private const string Doi = "10.1000/182";
    private const string Record =
        """{ "message": { "DOI": "10.1000/182", "title": ["A theory of widgets"], "author": [{ "family": "Smith", "given": "Ann" }], "issued": { "date-parts": [[2020]] } } }""";

    private readonly RecordingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_entry_that_says_what_the_record_says_is_confirmed()
    {
        folder.Crossref(Doi, 200, Record);

        var resolution = await Resolve(Entry.Of("A theory of widgets", "Smith, A."));

        Assert.Equal(Outcome.Confirmed, resolution.Outcome);
        Assert.Equal("Crossref's record of 10.1000/182 agrees with the entry.", resolution.Reason);
        Assert.True(resolution.Score > 0.9);
        Assert.Equal("smith2020", resolution.ReferenceKey);
        Assert.Equal("A theory of widgets", resolution.Work?.Titles[0]);
        Assert.Equal([new RegistryAnswer("Crossref", AnswerState.Held) { Day = new DateOnly(2026, 1, 31) }], resolution.Answers);
    }

    [Fact]
    public async Task A_year_far_off_is_a_difference_and_not_another_work()
    {
        folder.Crossref(Doi, 200, Record);

        var resolution = await Resolve(Entry.Of("A theory of widgets", "Smith, A.") with { Issued = PartialDate.Parse("2015") });

        Assert.Equal(Outcome.Differs, resolution.Outcome);
        Assert.Equal("Crossref's record of 10.1000/182 differs from the entry in the year.", resolution.Reason);
    }

    [Fact]
    public async Task Another_title_by_another_author_is_another_work()
    {
        folder.Crossref(Doi, 200, Record);

        var resolution = await Resolve(Entry.Of("Feeding habits of the grey heron", "Okafor, B."));

        Assert.Equal(Outcome.WrongWork, resolution.Outcome);
        Assert.Equal("10.1000/182 leads to another work: \"A theory of widgets\" by Smith, Ann.", resolution.Reason);
        Assert.True(resolution.Score < 0.3);
    }

    [Theory]
    [InlineData("Feeding habits of the grey heron", "Smith, A.")]
    [InlineData("A theory of widgets", "Okafor, B.")]
    [InlineData("Feeding habits of the grey heron")]
    public async Task It_takes_title_and_first_author_to_call_it_another_work(string title, params string[] authors)
    {
        folder.Crossref(Doi, 200, Record);

        var resolution = await Resolve(Entry.Of(title, authors));

        Assert.Equal(Outcome.Differs, resolution.Outcome);
    }

    [Fact]
    public async Task A_record_without_a_field_to_compare_settles_nothing()
    {
        folder.Crossref(Doi, 200, """{ "message": { "DOI": "10.1000/182" } }""");

        var resolution = await Resolve(Entry.Of("A theory of widgets"));

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Equal("Crossref's record of 10.1000/182 has no field to compare with the entry's.", resolution.Reason);
    }

    [Fact]
    public async Task Only_the_resolver_of_all_dois_can_say_that_one_is_not_registered()
    {
        folder.Crossref(Doi, 404, "Resource not found.");
        folder.DoiOrg(Doi, 404, """{ "responseCode": 100, "handle": "10.1000/182" }""");

        var resolution = await Resolve(Entry.Of("A theory of widgets"));

        Assert.Equal(Outcome.NotConfirmed, resolution.Outcome);
        Assert.Equal("doi.org says that 10.1000/182 is not registered.", resolution.Reason);
        Assert.All(resolution.Answers, answer => Assert.Equal(AnswerState.NotHeld, answer.State));
    }

    [Theory]
    [InlineData(404, "Resource not found.", 404, "<html>Not Found</html>", "doi.org could not answer about 10.1000/182: its answer is not one of the handle system's.")]
    [InlineData(404, "Resource not found.", 500, "", "doi.org could not answer about 10.1000/182: it was out of order (status 500).")]
    [InlineData(404, "Resource not found.", 200, """{ "responseCode": 1 }""", "10.1000/182 is registered, but no registry asked gave its record.")]
    [InlineData(429, "<html>429 Too Many Requests</html>", 0, "", "Crossref could not answer about 10.1000/182: it had been asked too often (status 429).")]
    [InlineData(403, "", 0, "", "Crossref could not answer about 10.1000/182: it refused to answer (status 403).")]
    [InlineData(504, "<html>", 0, "", "Crossref could not answer about 10.1000/182: it was out of order (status 504).")]
    [InlineData(200, """{ "message": { "DOI": "10.1000/182", "title": [""", 0, "", "Crossref could not answer about 10.1000/182: its answer is not JSON, or is cut short.")]
    [InlineData(200, """{ "message": { "items": [] } }""", 0, "", "Crossref could not answer about 10.1000/182: its answer holds no record of a work.")]
    [InlineData(404, "Resource not found.", 0, "", "Crossref does not hold 10.1000/182; another agency may, and doi.org was not asked whether it exists: no recorded answer.")]
    [InlineData(0, "", 0, "", "Nobody could be asked about 10.1000/182: no recorded answer.")]
    public async Task Nothing_else_speaks_against_an_entry(int crossref, string crossrefBody, int doiOrg, string doiOrgBody, string reason)
    {
        if (crossref > 0)
            folder.Crossref(Doi, crossref, crossrefBody);
        if (doiOrg > 0)
            folder.DoiOrg(Doi, doiOrg, doiOrgBody);

        var resolution = await Resolve(Entry.Of("A theory of widgets"));

        Assert.Equal((Outcome.CouldNotCheck, reason), (resolution.Outcome, resolution.Reason));
    }

    [Fact]
    public async Task A_doi_of_another_agency_is_said_to_be_so()
    {
        folder.Crossref("10.3969/j.issn.1674-4802.2022.01.008", 404, "Resource not found.");

        var resolution = await Resolve(Entry.Of("A theory of widgets"), "10.3969/j.issn.1674-4802.2022.01.008");

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Equal(
            "Crossref does not hold 10.3969/j.issn.1674-4802.2022.01.008; 10.3969 is a prefix of another agency, ISTIC, and doi.org was not asked whether it exists: no recorded answer.",
            resolution.Reason);
    }

    [Fact]
    public async Task An_entry_without_a_doi_is_not_asked_about()
    {
        var resolution = await Resolver.FromRecordings(folder.Path).ResolveAsync(Entry.Of("A theory of widgets"), TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Equal("The entry prints no DOI, and answers to searches by title are not among those recorded.", resolution.Reason);
        Assert.All(resolution.Answers, answer => Assert.Equal(AnswerState.NotAsked, answer.State));
    }

    [Fact]
    public async Task A_malformed_doi_is_not_asked_about()
    {
        var resolution = await Resolve(Entry.Of("A theory of widgets"), "10.1000");

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Equal("The DOI as printed is malformed: nothing follows the prefix.", resolution.Reason);
    }

    [Fact]
    public async Task Registries_with_recorded_answers_join_those_always_asked()
    {
        folder.Crossref(Doi, 200, Record);
        folder.Write("openalex/works/doi%3A10.1000/182.json", """{ "address": "https://api.openalex.org/works/doi:10.1000/182", "status": 200, "day": "2026-01-31", "body": { "id": "https://openalex.org/W1", "title": "A theory of widgets", "topics": [{ "display_name": "Widgets", "score": 1 }] } }""");

        var resolution = await Resolve(Entry.Of("A theory of widgets", "Smith, A."));

        Assert.Equal(["Crossref", "OpenAlex"], resolution.Answers.Select(answer => answer.Registry));
        Assert.Equal("Widgets", Assert.Single(resolution.Work!.Topics).Topic);
    }

    [Fact]
    public async Task Without_a_folder_nothing_can_be_checked()
    {
        var resolver = Resolver.FromRecordings(Path.Combine(folder.Path, "nowhere"));

        var resolution = await resolver.ResolveAsync(Entry.WithDoi(Doi), TestContext.Current.CancellationToken);

        Assert.Equal(Outcome.CouldNotCheck, resolution.Outcome);
        Assert.Equal("Nobody could be asked about 10.1000/182: there is no folder of recorded answers.", resolution.Reason);
    }

    private async Task<Resolution> Resolve(Reference reference, string doi = Doi) =>
        await Resolver.FromRecordings(folder.Path).ResolveAsync(reference with { Doi = CiteAudit.Model.Doi.Parse(doi) }, TestContext.Current.CancellationToken);
}
